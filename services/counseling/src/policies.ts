import type { CivilDate } from '@academy/kernel';
import type { CaseloadPolicy } from './consultant-caseload/domain/reserve-caseload-slot.js';
import type { ReadinessPolicy } from './counseling-case/domain/confirm-readiness.js';
import type { RecommendationPolicy } from './counseling-case/domain/recommend-track.js';

/** Policy values with the date from which they hold; `assumed` ones the Foundation has not confirmed yet. */
interface Dated {
  readonly version: string;
  readonly effectiveFrom: CivilDate;
  readonly assumed: boolean;
}
type Versions<P> = readonly (P & Dated)[];

const caseloadVersions: Versions<CaseloadPolicy> = [
  { version: '2026.1', effectiveFrom: '2026-01-01', assumed: true, cap: 60 },
];

const readinessVersions: Versions<ReadinessPolicy> = [
  { version: '2026.1', effectiveFrom: '2026-01-01', assumed: true, validDays: 180 },
];

const recommendationVersions: Versions<RecommendationPolicy> = [
  { version: '2026.1', effectiveFrom: '2026-01-01', assumed: true, validDays: 180 },
];

const inForce = <P extends Dated>(versions: readonly P[], on: CivilDate): P => {
  const found = versions.findLast(({ effectiveFrom }) => effectiveFrom <= on);
  if (found === undefined) throw new RangeError(`no policy is in force on ${on}`);
  return found;
};

/** The rules of counselling in force on a date, for the commands that need them; throws `RangeError` before the first. */
export const policyOn = (on: CivilDate) => ({
  caseload: inForce(caseloadVersions, on),
  readiness: inForce(readinessVersions, on),
  recommendation: inForce(recommendationVersions, on),
});
