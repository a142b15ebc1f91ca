import type { CatchmentPlanPublished } from '@academy/contracts';
import { Rejection, type Message } from '@academy/kernel';
import type { CatchmentPlan } from './catchment-plan.js';
import type { CatchmentPlanEvent } from './events.js';

type Entry = CatchmentPlanPublished['data']['entries'][number];

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

const guardDistricts = (entries: readonly Entry[], districts: readonly string[]): void => {
  const mapped = new Set<string>();
  for (const { districtCode } of entries) {
    if (!districts.includes(districtCode))
      throw new Rejection('DistrictUnknown', undefined, { districtCode });
    if (mapped.has(districtCode))
      throw new Rejection('DistrictMappedTwice', undefined, { districtCode });
    mapped.add(districtCode);
  }
  const missing = districts.find((code) => !mapped.has(code));
  if (missing !== undefined)
    throw new Rejection('DistrictNotMapped', undefined, { districtCode: missing });
};

const guardCampuses = (entries: readonly Entry[], campuses: readonly KnownCampus[]): void => {
  const known = new Map(
    campuses.map(({ campusId, offersCounseling }) => [campusId, offersCounseling]),
  );
  for (const { primaryCampusId, alternates } of entries) {
    const unknown = [primaryCampusId, ...alternates].find((campusId) => !known.has(campusId));
    if (unknown !== undefined)
      throw new Rejection('CampusUnknown', undefined, { campusId: unknown });
    if (known.get(primaryCampusId) !== true)
      throw new Rejection('CampusWithoutCounseling', undefined, { campusId: primaryCampusId });
    if (alternates.includes(primaryCampusId))
      throw new Rejection('PrimaryAmongAlternates', undefined, { campusId: primaryCampusId });
  }
};

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
  guardDistricts(entries, districts);
  guardCampuses(entries, campuses);

  return [{ type: 'CatchmentPlanPublished', data: { planId, version, effectiveFrom, entries } }];
};
