import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { Code, Instant, OneOf } from '../fields.js';
import { basicExample, EnrollmentKeys, regularExample } from './enrollment-keys.js';
import { AttendanceRate, Fraction } from './fields.js';

const Result = OneOf('COMPLETED', 'NOT_COMPLETED');

/** A settled result was corrected by somebody who may approve that (TRN-13). */
export const EnrollmentResultRevised = event(
  'training-enrollment',
  'EnrollmentResultRevised',
  1,
  {
    ...EnrollmentKeys,
    from: Result,
    to: Result,
    reasonCode: Code,
    approverId: Type.String({ pattern: '^[A-Za-z0-9:_-]{1,100}$' }),
    revisedAt: Instant,
  },
  {
    title: { ko: '수료 판정 정정', en: 'A result was revised' },
    happenedAt: 'revisedAt',
    examples: [
      {
        ...regularExample,
        from: 'NOT_COMPLETED',
        to: 'COMPLETED',
        reasonCode: 'SICKNESS_PROVEN',
        approverId: 'hq-operator',
        revisedAt: '2026-06-03T02:00:00.000Z',
      },
      {
        ...basicExample,
        from: 'COMPLETED',
        to: 'NOT_COMPLETED',
        reasonCode: 'MARKED_WRONGLY',
        approverId: 'campus-manager-1',
        revisedAt: '2026-03-12T02:00:00.000Z',
      },
    ],
  },
);
export type EnrollmentResultRevised = EventOf<typeof EnrollmentResultRevised>;

/**
 * The attendance so far is below what the class demands (TRN-16). `bestPossibleRate` is what it comes to when the person
 * attends every session that is left.
 */
export const AttendanceRiskRaised = event(
  'training-enrollment',
  'AttendanceRiskRaised',
  1,
  {
    ...EnrollmentKeys,
    rateSoFar: AttendanceRate,
    bestPossibleRate: AttendanceRate,
    threshold: Fraction,
    outOfReach: Type.Boolean(),
  },
  {
    title: { ko: '출석 미달 위험', en: 'Attendance is at risk' },
    examples: [
      {
        ...regularExample,
        rateSoFar: { hoursAttended: 6, hoursHeld: 9 },
        bestPossibleRate: { hoursAttended: 57, hoursHeld: 60 },
        threshold: { numerator: 4, denominator: 5 },
        outOfReach: false,
      },
      {
        ...basicExample,
        rateSoFar: { hoursAttended: 0, hoursHeld: 4 },
        bestPossibleRate: { hoursAttended: 4, hoursHeld: 8 },
        threshold: { numerator: 1, denominator: 1 },
        outOfReach: true,
      },
    ],
  },
);
export type AttendanceRiskRaised = EventOf<typeof AttendanceRiskRaised>;
