import type { CatchmentPlanPublished } from '@academy/contracts';
import { Rejection, type Message } from '@academy/kernel';
import { guardCompleteMap } from '../../complete-map.js';
import type { CatchmentPlan } from './catchment-plan.js';
import type { CatchmentPlanEvent } from './events.js';

/** What the directory knows of a campus on the day the plan takes effect. */
export interface KnownCampus {
  readonly campusId: string;
  readonly offersCounseling: boolean;
}

export type PublishCatchment = Message<
  'PublishCatchment',
  CatchmentPlanPublished['data'] & {
    /** Codes of every district that must have a campus. */
    districts: readonly string[];
    campuses: readonly KnownCampus[];
  }
>;

/**
 * Publishes a complete map: each district exactly once, to a primary campus that offers counselling (CAM-2). Rejects
 * `CatchmentPlanAlreadyPublished`, `DistrictUnknown`, `DistrictMappedTwice`, `DistrictNotMapped`, `CampusUnknown`,
 * `CampusWithoutCounseling` and `PrimaryAmongAlternates`.
 */
export const publishCatchment = (
  { data: { planId, version, effectiveFrom, entries, districts, campuses } }: PublishCatchment,
  plan: CatchmentPlan,
): readonly CatchmentPlanEvent[] => {
  if (plan.status === 'published') {
    if (plan.version === version && plan.effectiveFrom === effectiveFrom) return [];
    throw new Rejection('CatchmentPlanAlreadyPublished');
  }
  const counsels = campuses.map((one) => [one.campusId, one.offersCounseling] as const);
  guardCompleteMap(entries, districts, new Map(counsels));

  return [{ type: 'CatchmentPlanPublished', data: { planId, version, effectiveFrom, entries } }];
};
