import { Streams } from '@academy/event-store';
import type { CivilDate } from '@academy/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { consultantCaseloads } from '../../consultant-caseload/consultant-caseloads.js';
import { capOn } from '../../consultant-caseload/domain/consultant-caseload.js';
import type { KnownConsultant } from '../../consultant-caseload/rank-consultants.js';
import { StaffKnown } from '../../staff/read-model/known-staff.queries.js';
import type { CaseCard } from './case-card.entity.js';

const MOST = 50;

type Row = Pick<KnownConsultant, 'consultantId' | 'atCampus' | 'continuity' | 'casesOfLevel'>;

const withoutCases = (consultantId: string): Row => ({
  ...{ consultantId, atCampus: true, continuity: false, casesOfLevel: 0 },
});

/** Those who counsel at the campus that day, where the directory says who does; else those whom cases were given to (COU-3). */
const atCampus = (rows: readonly Row[], ids: readonly string[] | null): readonly Row[] =>
  ids === null
    ? rows
    : ids
        .map((id) => rows.find(({ consultantId }) => consultantId === id) ?? withoutCases(id))
        .map((row) => ({ ...row, atCampus: true }));

/** The consultants whom counselling knows: from the directory of staff, and because cases were given to them. */
@Injectable()
export class KnownConsultants {
  constructor(
    private readonly source: DataSource,
    private readonly streams: Streams,
    private readonly staff: StaffKnown,
  ) {}

  /** At most fifty consultants whom cases were given to, or those of the campus, each with the caseload as it is now. */
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
    const consultants = atCampus(rows, await this.staff.consultantsAt(campusId, on));
    return Promise.all(
      consultants.map(async (row) => {
        const { state } = await this.streams.load(consultantCaseloads, row.consultantId);
        return { ...row, openCases: state.caseIds.length, cap: capOn(state, on, policy) };
      }),
    );
  }
}
