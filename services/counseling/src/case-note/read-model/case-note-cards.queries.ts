import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CaseNoteCard } from './case-note-card.entity.js';
import { SensitiveConsent } from './sensitive-consent.entity.js';

/** The notes of cases as they are listed. */
@Injectable()
export class CaseNoteCards {
  constructor(private readonly source: DataSource) {}

  /** The notes of a case, the latest first. */
  ofCase(caseId: string): Promise<readonly CaseNoteCard[]> {
    const order = { occurredAt: 'DESC', entryId: 'ASC' } as const;
    return this.source.getRepository(CaseNoteCard).find({ where: { caseId }, order });
  }

  /** Whether the person consented to the use of sensitive data, and still does (COU-14). */
  async mayTellOfHealth(participantId: string): Promise<boolean> {
    return (await this.source.getRepository(SensitiveConsent).countBy({ participantId })) > 0;
  }
}
