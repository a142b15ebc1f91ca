import { addDays, type CivilDate } from '@academy/kernel';
import { Injectable } from '@nestjs/common';
import { Bookings } from '../bookings/bookings.queries.js';
import { Campuses } from '../campus/read-model/campuses.queries.js';
import { CatchmentPlans } from '../catchment-plan/read-model/catchment-plans.queries.js';
import { catchmentOn, firstDayOf } from './domain/coverage.js';
import type { KnownDirectory } from './publish-site-plan-together.js';
import type { SitePlanCard } from './read-model/site-plan-card.entity.js';
import { SitePlans } from './read-model/site-plans.queries.js';
import { compareLoads } from './site-loads.js';

/** What the figures rest on; people whom registration has not told of are in none of them. */
const BASIS = {
  code: 'PARTICIPANTS_BY_RESIDENCE',
  ko: '등록에서 알려 온 참여자의 거주 자치구',
  en: 'the districts in which participants live, as registration has told',
} as const;

/** What a plan of sites is weighed against. */
@Injectable()
export class SitePlanning {
  constructor(
    private readonly campuses: Campuses,
    private readonly catchments: CatchmentPlans,
    private readonly bookings: Bookings,
    private readonly plans: SitePlans,
  ) {}

  /** The sites that there are and the catchments that were published. */
  async directory(): Promise<KnownDirectory & { readonly idOf: ReadonlyMap<string, string> }> {
    const sites = await this.campuses.list();
    return {
      campusIds: sites.map(({ campusId }) => campusId),
      idOf: new Map(sites.map(({ code, campusId }) => [code, campusId])),
      catchments: await this.catchments.list(),
    };
  }

  /** What is booked at the sites that a plan closes, from then on (CAM-7). */
  async bookingsAt({
    closings,
  }: Pick<SitePlanCard, 'closings'>): Promise<Readonly<Record<string, number>>> {
    const counts: Record<string, number> = {};
    for (const { campusId, effectiveOn } of closings)
      counts[campusId] = (await this.bookings.at(campusId, effectiveOn)).length;
    return counts;
  }

  /** The load of every site on the day before the plan begins and on a day with it, and what the figures rest on. */
  async compare(plan: SitePlanCard, on: CivilDate) {
    const published = await this.catchments.list();
    const others = published.filter(
      ({ planId }) => !plan.catchments.some(({ catchmentId }) => catchmentId === planId),
    );
    const dayBefore = addDays(firstDayOf(plan), -1);
    const people = await this.plans.peopleByDistrict();
    const existing = await this.campuses.list();
    const known = new Set(existing.map(({ campusId }) => campusId));
    const sites = [...existing, ...plan.sites.filter(({ campusId }) => !known.has(campusId))].map(
      ({ campusId, code, nameKo, nameEn, districtCode }) => ({
        ...{ campusId, code, nameKo, nameEn, districtCode },
      }),
    );
    return {
      ...{ planId: plan.planId, code: plan.code, revision: plan.revision, status: plan.status },
      basis: { ...BASIS, people },
      ...{ before: dayBefore, after: on },
      ...compareLoads({
        ...{ sites, people, before: catchmentOn(others, dayBefore) },
        after: catchmentOn([...others, ...plan.catchments], on),
      }),
      bookings: await this.bookingsAt(plan),
    };
  }
}
