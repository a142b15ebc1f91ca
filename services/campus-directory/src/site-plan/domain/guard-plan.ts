import { Rejection } from '@academy/kernel';
import { initialState, offersOn } from '../../campus/domain/campus.js';
import { guardCampuses, guardDistricts } from '../../catchment-plan/domain/publish-catchment.js';
import { firstDayOf, gapsFrom, withPlan, type Catchment, type Directory } from './coverage.js';
import type { PlannedChanges } from './site-plan.js';

type Changes = Pick<PlannedChanges, 'sites' | 'closings' | 'catchments'>;

const guardSites = ({ sites }: Changes, { campuses, districts }: Directory): void => {
  const codes = new Set<string>();
  for (const { code, campusId, districtCode } of sites) {
    if (codes.has(code)) throw new Rejection('SiteNamedTwice', undefined, { code });
    codes.add(code);
    if ((campuses[campusId] ?? initialState).status !== 'unknown')
      throw new Rejection('SiteAlreadyRegistered', undefined, { code });
    if (!districts.includes(districtCode))
      throw new Rejection('DistrictUnknown', undefined, { districtCode });
  }
};

/** A site can close that there is, or that the plan itself opens. */
const guardClosings = ({ sites, closings }: Changes, { campuses }: Directory): void => {
  const planned = new Set(sites.map(({ campusId }) => campusId));
  const unknown = closings.find(
    ({ campusId }) =>
      (campuses[campusId] ?? initialState).status === 'unknown' && !planned.has(campusId),
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

const guardCatchment = (
  { entries, effectiveFrom }: Catchment,
  { districts, campuses }: Directory,
): void => {
  guardDistricts(entries, districts);
  const known = Object.entries(campuses)
    .filter(([, { status }]) => status !== 'unknown')
    .map(([campusId, campus]) => ({
      campusId,
      offersCounseling: offersOn(campus, 'COUNSELING', effectiveFrom),
    }));
  guardCampuses(entries, known);
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
  for (const catchment of plan.catchments) guardCatchment(catchment, after);
  // A site that opens takes nobody's campus away: what a plan answers for begins with who looks after whom.
  const [gap] = gapsFrom(after, firstDayOf({ ...plan, sites: [] }));
  if (gap) throw new Rejection('DistrictWithoutPrimary', undefined, { ...gap });
};
