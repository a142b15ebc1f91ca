import { inForce, type CivilDate, type Versions } from '@academy/kernel';
import type { CaseloadPolicy } from './consultant-caseload/domain/reserve-caseload-slot.js';
import type { ReadinessPolicy } from './counseling-case/domain/confirm-readiness.js';
import type { RecommendationPolicy } from './counseling-case/domain/recommend-track.js';

const caseloadVersions: Versions<CaseloadPolicy> = [
  { version: '2026.1', effectiveFrom: '2026-01-01', assumed: true, cap: 60 },
];

const readinessVersions: Versions<ReadinessPolicy> = [
  { version: '2026.1', effectiveFrom: '2026-01-01', assumed: true, validDays: 180 },
];

const recommendationVersions: Versions<RecommendationPolicy> = [
  { version: '2026.1', effectiveFrom: '2026-01-01', assumed: true, validDays: 180 },
];

/** The rules of counselling in force on a date, for the commands that need them; throws `RangeError` before the first. */
export const policyOn = (on: CivilDate) => ({
  caseload: inForce(caseloadVersions, on),
  readiness: inForce(readinessVersions, on),
  recommendation: inForce(recommendationVersions, on),
});
