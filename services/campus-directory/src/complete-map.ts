import type { CatchmentPlanPublished } from '@academy/contracts';
import { Rejection } from '@academy/kernel';

type Entry = CatchmentPlanPublished['data']['entries'][number];

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

const guardCampuses = (entries: readonly Entry[], counsels: ReadonlyMap<string, boolean>): void => {
  for (const { primaryCampusId: campusId, alternates } of entries) {
    const unknown = [campusId, ...alternates].find((id) => !counsels.has(id));
    if (unknown !== undefined)
      throw new Rejection('CampusUnknown', undefined, { campusId: unknown });
    if (counsels.get(campusId) !== true)
      throw new Rejection('CampusWithoutCounseling', undefined, { campusId });
    if (alternates.includes(campusId))
      throw new Rejection('PrimaryAmongAlternates', undefined, { campusId });
  }
};

/**
 * Refuses a map that is not complete: each of `districts` exactly once, to a primary campus that counsels (CAM-2). `counsels` says of
 * every known campus whether it does so on the day the map takes effect. Rejects `DistrictUnknown`, `DistrictMappedTwice`,
 * `DistrictNotMapped`, `CampusUnknown`, `CampusWithoutCounseling` and `PrimaryAmongAlternates`.
 */
export const guardCompleteMap = (
  entries: readonly Entry[],
  districts: readonly string[],
  counsels: ReadonlyMap<string, boolean>,
): void => {
  guardDistricts(entries, districts);
  guardCampuses(entries, counsels);
};
