import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { funnelSteps, type StepCode } from '../person/funnel-steps.js';

/** Which people a funnel counts. `campuses` are those that look after them. */
export interface FunnelScope {
  readonly campuses: 'all' | readonly string[];
  readonly cohort?: string | undefined;
}

/** People who have reached a step of the funnel. */
export interface FunnelCount {
  readonly step: StepCode;
  readonly ko: string;
  readonly en: string;
  readonly count: number;
}

const COUNTS = funnelSteps
  .map(
    ({ on }) => `count(${on.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase()})::int as "${on}"`,
  )
  .join(', ');

/** Counts people by funnel step (K-01). */
@Injectable()
export class FunnelQueries {
  constructor(private readonly source: DataSource) {}

  /** First occurrences of each step, in people; nobody is left out and no cell is suppressed. */
  async counts({ campuses, cohort }: FunnelScope): Promise<FunnelCount[]> {
    const [row] = await this.source.query<Partial<Record<string, number>>[]>(
      `select ${COUNTS} from read.journey_person
        where ($1::uuid[] is null or coalesce(home_campus_id, entry_campus_id) = any ($1))
          and ($2::text is null or cohort = $2)`,
      [campuses === 'all' ? null : campuses, cohort ?? null],
    );
    return funnelSteps.map(({ code, on, ko, en }) => ({
      step: code,
      ko,
      en,
      count: row?.[on] ?? 0,
    }));
  }
}
