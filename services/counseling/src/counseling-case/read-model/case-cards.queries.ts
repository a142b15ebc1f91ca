import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
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
