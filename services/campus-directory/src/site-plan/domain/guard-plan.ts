import { Rejection } from '@academy/kernel';
import {
  counselsOn,
  firstDayOf,
  gapsFrom,
  withPlan,
  type Catchment,
  type Directory,
} from './coverage.js';
import type { PlannedChanges } from './site-plan.js';

type Changes = Pick<PlannedChanges, 'sites' | 'closings' | 'catchments'>;

const guardSites = ({ sites }: Changes, known: Directory): void => {
  const codes = new Set<string>();
  for (const { code, campusId, districtCode } of sites) {
    if (codes.has(code)) throw new Rejection('SiteNamedTwice', undefined, { code });
    codes.add(code);
    if (known.sites[campusId]) throw new Rejection('SiteAlreadyRegistered', undefined, { code });
    if (!known.districts.includes(districtCode))
      throw new Rejection('DistrictUnknown', undefined, { districtCode });
  }
};

/** A site can close that there is, or that the plan itself opens. */
const guardClosings = ({ sites, closings }: Changes, known: Directory): void => {
  const planned = new Set(sites.map(({ campusId }) => campusId));
  const unknown = closings.find(
    ({ campusId }) => known.sites[campusId] === undefined && !planned.has(campusId),
  );
  if (unknown) throw new Rejection('CampusUnknown', undefined, { campusId: unknown.campusId });
};

/** Two catchments that begin on one day, or that are called the same, would each hold for somebody. */
const guardOverlaps = (planned: readonly Catchment[], published: readonly Catchment[]): void => {
  planned.forEach(({ version, effectiveFrom }, index) => {
    const others = [...published, ...planned.slice(0, index)];
    if (others.some((one) => one.effectiveFrom === effectiveFrom || one.version === version))
      throw new Rejection('CatchmentsOverlap', undefined, { version, effectiveFrom });
  });
};

const guardDistricts = ({ entries }: Catchment, { districts }: Directory): void => {
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

const guardPrimaries = ({ entries, effectiveFrom }: Catchment, { sites }: Directory): void => {
  for (const { primaryCampusId: campusId, alternates } of entries) {
    const unknown = [campusId, ...alternates].find((id) => sites[id] === undefined);
    if (unknown !== undefined)
      throw new Rejection('CampusUnknown', undefined, { campusId: unknown });
    const primary = sites[campusId];
    if (!primary || !counselsOn(primary, effectiveFrom))
      throw new Rejection('CampusWithoutCounseling', undefined, { campusId });
    if (alternates.includes(campusId))
      throw new Rejection('PrimaryAmongAlternates', undefined, { campusId });
  }
};

/**
 * Refuses a plan that cannot hold: on every day from its first on each district has one campus that counsels (CAM-2), also after
 * a site closes. Rejects `SiteNamedTwice`, `SiteAlreadyRegistered`, `CatchmentsOverlap`, `DistrictUnknown`,
 * `DistrictMappedTwice`, `DistrictNotMapped`, `CampusUnknown`, `CampusWithoutCounseling`, `PrimaryAmongAlternates` and
 * `DistrictWithoutPrimary`.
 */
export const guardPlan = (plan: Changes, directory: Directory): void => {
  guardSites(plan, directory);
  guardClosings(plan, directory);
  guardOverlaps(plan.catchments, directory.catchments);
  const after = withPlan(directory, plan);
  for (const catchment of plan.catchments) {
    guardDistricts(catchment, after);
    guardPrimaries(catchment, after);
  }
  // A site that opens takes nobody's campus away: what a plan answers for begins with who looks after whom.
  const [gap] = gapsFrom(after, firstDayOf({ ...plan, sites: [] }));
  if (gap) throw new Rejection('DistrictWithoutPrimary', undefined, { ...gap });
};
