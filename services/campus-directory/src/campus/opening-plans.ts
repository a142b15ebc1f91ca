import { Injectable } from '@nestjs/common';
import { Bookings } from '../bookings/bookings.queries.js';
import { CatchmentPlans } from '../catchment-plan/read-model/catchment-plans.queries.js';
import { Campuses } from './read-model/campuses.queries.js';

/** What counts on a site to be open from its day on. */
export interface Expected {
  readonly bookings: number;
  readonly primaryOf: readonly string[];
}

/** What was planned for sites that are yet to open. */
@Injectable()
export class OpeningPlans {
  constructor(
    private readonly campuses: Campuses,
    private readonly plans: CatchmentPlans,
    private readonly bookings: Bookings,
  ) {}

  /** What counts on the site between its opening and another day; `null` when there is no such site. */
  async before(campusId: string, day: string): Promise<Expected | null> {
    const campus = await this.campuses.find(campusId);
    if (!campus) return null;
    const { openFrom } = campus;
    if (openFrom === null || openFrom >= day) return { bookings: 0, primaryOf: [] };
    const { length: bookings } = await this.bookings.before(campusId, openFrom, day);
    return { bookings, primaryOf: await this.plans.primaryUntil(campusId, openFrom, day) };
  }
}
