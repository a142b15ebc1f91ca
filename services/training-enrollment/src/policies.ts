import { inForce, type CivilDate, type Versions } from '@academy/kernel';
import type { SeatPolicy } from './class-run/domain/hold-seat.js';
import type { CoursePolicy } from './course/domain/approve-course.js';
import type { CancellationPolicy } from './enrollment/domain/cancel-enrollment.js';
import type { AdmissionPolicy } from './learner-record/domain/admit-to-class.js';
import type { BasicEducationPolicy } from './learner-record/domain/complete-basic-education.js';

const usualCompletion = {
  minAttendanceRate: { numerator: 4, denominator: 5 },
  tardyEquivalence: 3,
};

const courseVersions: Versions<CoursePolicy> = [
  {
    version: '2026.1',
    effectiveFrom: '2026-01-01',
    assumed: true,
    completion: {
      BASIC: { ...usualCompletion, minAttendanceRate: { numerator: 1, denominator: 1 } },
      EXPLORATION: usualCompletion,
      FAST_TRACK: usualCompletion,
      REGULAR: usualCompletion,
    },
  },
];

const seatVersions: Versions<SeatPolicy> = [
  {
    version: '2026.1',
    effectiveFrom: '2026-01-01',
    assumed: true,
    seatHoldMinutes: {
      FIRST_COME: 15,
      SCREENING: 48 * 60,
      SCREENING_AND_INTERVIEW: 48 * 60,
    },
  },
];

const cancellationVersions: Versions<CancellationPolicy> = [
  { version: '2026.1', effectiveFrom: '2026-01-01', assumed: true, freeUntilDays: 3 },
];

/** TRN-1, published with the programme. */
const gateVersions: Versions<Pick<AdmissionPolicy, 'basicEducationFor'>> = [
  {
    version: '2026.1',
    effectiveFrom: '2026-01-01',
    assumed: false,
    basicEducationFor: ['EXPLORATION', 'FAST_TRACK', 'REGULAR'],
  },
];

const recommendationVersions: Versions<Pick<AdmissionPolicy, 'recommendationFor'>> = [
  {
    version: '2026.1',
    effectiveFrom: '2026-01-01',
    assumed: true,
    recommendationFor: ['FAST_TRACK', 'REGULAR'],
  },
];

const basicEducationVersions: Versions<BasicEducationPolicy> = [
  { version: '2026.1', effectiveFrom: '2026-01-01', assumed: true, validMonths: 24 },
];

const admissionOn = (on: CivilDate): AdmissionPolicy => {
  const gate = inForce(gateVersions, on);
  const recommendation = inForce(recommendationVersions, on);
  const version = `gate-${gate.version}.recommendation-${recommendation.version}`;
  return { ...gate, ...recommendation, version };
};

/** The rules of training in force on a date, for the commands that need them; throws `RangeError` before the first. */
export const policyOn = (on: CivilDate) => ({
  course: inForce(courseVersions, on),
  seat: inForce(seatVersions, on),
  cancellation: inForce(cancellationVersions, on),
  admission: admissionOn(on),
  basicEducation: inForce(basicEducationVersions, on),
});
