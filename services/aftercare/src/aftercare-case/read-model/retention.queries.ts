import type { CheckpointCode } from '@academy/contracts';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** How many people are at work at a check-point. Counts of people; rates are null when there is nobody to divide by. */
export interface RetentionRate {
  readonly code: CheckpointCode;
  /** Everybody whose check-point has been reached: the denominator of coverage. */
  readonly reached: number;
  readonly retainedSameEmployer: number;
  readonly retainedOtherEmployer: number;
  readonly notRetained: number;
  /** Neither retained nor not: in the coverage, beside the rate (AFT-5). */
  readonly unknown: number;
  /** Of the known ones, those of whom only they themselves say so (AFT-4). */
  readonly selfReportOnly: number;
  /** Of everybody reached, those known one way or the other. */
  readonly coverage: number | null;
  /** Of the known ones, those retained by any employer, and by the one of the placement. */
  readonly rateAnyEmployer: number | null;
  readonly rateSameEmployer: number | null;
}

interface Asked {
  readonly measuredUntil: string;
  readonly programType?: string;
  readonly campusId?: string;
}

type Counts = Omit<RetentionRate, 'coverage' | 'rateAnyEmployer' | 'rateSameEmployer'>;

const COUNTED = `
  select point->>'code' code,
         count(*)::int reached,
         (count(*) filter (where outcome = 'RETAINED_SAME_EMPLOYER'))::int "retainedSameEmployer",
         (count(*) filter (where outcome = 'RETAINED_OTHER_EMPLOYER'))::int "retainedOtherEmployer",
         (count(*) filter (where outcome = 'NOT_RETAINED'))::int "notRetained",
         (count(*) filter (where outcome is null or outcome = 'UNKNOWN'))::int "unknown",
         (count(*) filter (where outcome <> 'UNKNOWN' and basis = 'SELF_REPORT'))::int "selfReportOnly"
    from read.aftercare_card card
    left join read.home_campus home using (participant_id)
    cross join jsonb_array_elements(card.checkpoints) point
    cross join lateral (select point->'retention'->>'outcome' outcome, point->'retention'->>'basis' basis) known
   where point->>'measuredOn' <= $1
     and card.closed_for is distinct from 'VOIDED'
     and ($2::text is null or card.program_type = $2)
     and ($3::text is null or home.home_campus_id::text = $3)
     and ($4::text[] is null or home.home_campus_id::text = any ($4))
   group by 1
   order by min(point->>'measuredOn')`;

const of = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/** The rates that counts come to: unknown ones are no part of a rate and lower the coverage. */
export const rated = (counts: Counts): RetentionRate => {
  const { reached, retainedSameEmployer: same, retainedOtherEmployer: other } = counts;
  const known = reached - counts.unknown;
  return {
    ...counts,
    coverage: of(known, reached),
    rateAnyEmployer: of(same + other, known),
    rateSameEmployer: of(same, known),
  };
};

/** How many people are still at work, by check-point. */
@Injectable()
export class Retention {
  constructor(private readonly source: DataSource) {}

  /** The rates of the check-points of some campuses; void placements count nowhere. */
  async rates(
    campuses: 'all' | readonly string[],
    asked: Asked,
  ): Promise<readonly RetentionRate[]> {
    const { measuredUntil, programType = null, campusId = null } = asked;
    const reach = campuses === 'all' ? null : campuses;
    const found = await this.source.query<Counts[]>(COUNTED, [
      measuredUntil,
      programType,
      campusId,
      reach,
    ]);
    return found.map(rated);
  }
}
