import { Rejection, type CivilDate, type Message } from '@academy/kernel';
import { firstDayOf, type Directory } from './coverage.js';
import type { SitePlanEvent } from './events.js';
import { guardPlan } from './guard-plan.js';
import type { PlannedChanges, SitePlan } from './site-plan.js';

export type PublishSitePlan = Message<
  'PublishSitePlan',
  {
    /** The draft that somebody has seen and wants to hold. */
    revision: number;
    directory: Directory;
    /** Appointments and rooms that are booked at the sites that close, from then on, by the site's id (CAM-7). */
    bookings: Readonly<Record<string, number>>;
    on: CivilDate;
  }
>;

const guardClosings = (
  { closings }: Pick<PlannedChanges, 'closings'>,
  bookings: Readonly<Record<string, number>>,
): void => {
  const busy = closings.find(({ campusId }) => (bookings[campusId] ?? 0) > 0);
  if (busy)
    throw new Rejection('CampusHasBookings', undefined, {
      campusId: busy.campusId,
      bookings: bookings[busy.campusId] ?? 0,
    });
};

/** The draft of this number; rejects `SitePlanUnknown` and `SitePlanRevised`. */
export const draftOf = (sitePlan: SitePlan, revision: number): PlannedChanges => {
  if (sitePlan.status === 'unknown') throw new Rejection('SitePlanUnknown');
  if (sitePlan.plan.revision !== revision)
    throw new Rejection('SitePlanRevised', undefined, { revision: sitePlan.plan.revision });
  return sitePlan.plan;
};

/**
 * Lets a draft hold from the days on that it says, all of it or nothing; days that have come stay as they were (CAM-10). Once.
 * Rejects `SitePlanUnknown`, `SitePlanRevised`, `SitePlanReachesBack`, `CampusHasBookings` (CAM-7) and as `guardPlan`.
 */
export const publishSitePlan = (
  { data: { revision, directory, bookings, on } }: PublishSitePlan,
  sitePlan: SitePlan,
): readonly SitePlanEvent[] => {
  const plan = draftOf(sitePlan, revision);
  if (sitePlan.status === 'published') return [];
  const first = firstDayOf(plan);
  if (first <= on) throw new Rejection('SitePlanReachesBack', undefined, { on: first });
  guardPlan(plan, directory);
  guardClosings(plan, bookings);

  const { planId, code, sites, closings, catchments } = plan;
  return [
    {
      type: 'SitePlanPublished',
      data: {
        ...{ planId, code, revision, publishedOn: on },
        campusIds: sites.map(({ campusId }) => campusId),
        closedCampusIds: closings.map(({ campusId }) => campusId),
        catchmentIds: catchments.map(({ catchmentId }) => catchmentId),
      },
    },
  ];
};
