import { Streams } from '@academy/event-store';
import type { CivilDate } from '@academy/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { consultantCaseloads } from '../../consultant-caseload/consultant-caseloads.js';
import { capOn } from '../../consultant-caseload/domain/consultant-caseload.js';
import type { KnownConsultant } from '../../consultant-caseload/rank-consultants.js';
import type { CaseCard } from './case-card.entity.js';

const MOST = 50;

type Row = Pick<KnownConsultant, 'consultantId' | 'atCampus' | 'continuity' | 'casesOfLevel'>;

/** The consultants whom counselling knows because cases were given to them. */
@Injectable()
export class KnownConsultants {
  constructor(
    private readonly source: DataSource,
    private readonly streams: Streams,
  ) {}

  /** At most fifty consultants, the least busy first, each with the caseload as it is now. */
  async forCase(
    { campusId, participantId, readinessLevel }: CaseCard,
    on: CivilDate,
    policy: { readonly cap: number },
  ): Promise<readonly KnownConsultant[]> {
    const rows: readonly Row[] = await this.source.query(
      `select consultant_id "consultantId",
              bool_or(campus_id = $1) "atCampus",
              bool_or(participant_id = $2) "continuity",
              (count(*) filter (where status <> 'CLOSED' and readiness_level = $3))::int "casesOfLevel"
         from read.case_card
        where consultant_id is not null
        group by consultant_id
        order by count(*) filter (where status <> 'CLOSED'), consultant_id
        limit ${MOST}`,
      [campusId, participantId, readinessLevel],
    );
    return Promise.all(
      rows.map(async (row) => {
        const { state } = await this.streams.load(consultantCaseloads, row.consultantId);
        return { ...row, openCases: state.caseIds.length, cap: capOn(state, on, policy) };
      }),
    );
  }
}
