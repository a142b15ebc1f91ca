import { NotYet } from '@academy/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource, In, Not } from 'typeorm';
import { CaseCard } from './case-card.entity.js';

const MOST = 100;

export interface CasesAsked {
  readonly participantId?: string;
  readonly status?: CaseCard['status'];
  /** The campuses that the caller works for. */
  readonly campuses: 'all' | readonly string[];
}

/** The cases as they are read. */
@Injectable()
export class CaseCards {
  constructor(private readonly source: DataSource) {}

  find(caseId: string): Promise<CaseCard | null> {
    return this.source.getRepository(CaseCard).findOneBy({ caseId });
  }

  /** The case that a person had last, open or not. */
  latestOf(participantId: string): Promise<CaseCard | null> {
    const order = { waitingSince: 'DESC', caseId: 'DESC' } as const;
    return this.source.getRepository(CaseCard).findOne({ where: { participantId }, order });
  }

  /** The case that a person had last. Throws `NotYet` `CaseNotOpen`: it has not arrived. */
  async caseOf(participantId: string): Promise<CaseCard> {
    const card = await this.latestOf(participantId);
    if (card === null) throw new NotYet('CaseNotOpen');
    return card;
  }

  /** The open cases of somebody, or of one participation. */
  openOf(
    whose: Partial<Record<'participantId' | 'participationId' | 'consultantId', string>>,
  ): Promise<readonly CaseCard[]> {
    const where = { ...whose, status: Not('CLOSED' as const) };
    return this.source.getRepository(CaseCard).find({ where, order: { caseId: 'ASC' } });
  }

  /** At most 100 cases, those that have waited longest first. */
  list({ participantId, status, campuses }: CasesAsked): Promise<readonly CaseCard[]> {
    return this.source.getRepository(CaseCard).find({
      where: {
        ...(participantId === undefined ? {} : { participantId }),
        ...(status === undefined ? {} : { status }),
        ...(campuses === 'all' ? {} : { campusId: In([...campuses]) }),
      },
      order: { waitingSince: 'ASC', caseId: 'ASC' },
      take: MOST,
    });
  }
}
