import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { CivilDate, Code, Id, Instant, OneOf } from '../fields.js';
import { basicExample, EnrollmentKeys, regularExample } from './enrollment-keys.js';
import { Hours } from './fields.js';

const StaffId = Type.String({ pattern: '^[A-Za-z0-9:_-]{1,100}$' });

/** The person left a class that had begun (중도포기). */
export const EnrollmentWithdrawn = event(
  'training-enrollment',
  'EnrollmentWithdrawn',
  1,
  {
    ...EnrollmentKeys,
    lastAttendedOn: Type.Optional(CivilDate),
    reasonCode: OneOf('EMPLOYED', 'HEALTH', 'CARE', 'MISMATCH', 'DISTANCE', 'OTHER'),
    hoursAttended: Hours,
    withdrawnAt: Instant,
  },
  {
    title: { ko: '중도 포기', en: 'A class was left' },
    happenedAt: 'withdrawnAt',
    examples: [
      {
        ...regularExample,
        lastAttendedOn: '2026-04-18',
        reasonCode: 'CARE',
        hoursAttended: 6,
        withdrawnAt: '2026-04-20T02:00:00.000Z',
      },
      {
        ...basicExample,
        reasonCode: 'DISTANCE',
        hoursAttended: 0,
        withdrawnAt: '2026-03-09T05:00:00.000Z',
      },
    ],
  },
);
export type EnrollmentWithdrawn = EventOf<typeof EnrollmentWithdrawn>;

/** The academy ended somebody's class (제적); they may appeal until a date (TRN-16, TRN-21). */
export const EnrollmentDismissed = event(
  'training-enrollment',
  'EnrollmentDismissed',
  1,
  {
    ...EnrollmentKeys,
    reasonCode: OneOf('ABSENCE', 'SUBSTITUTE_ATTENDANCE', 'CONDUCT'),
    evidenceRef: Type.Optional(Id),
    decidedBy: StaffId,
    appealUntil: CivilDate,
    dismissedAt: Instant,
  },
  {
    title: { ko: '제적', en: 'A learner was dismissed' },
    happenedAt: 'dismissedAt',
    examples: [
      {
        ...regularExample,
        reasonCode: 'ABSENCE',
        decidedBy: 'campus-manager-1',
        appealUntil: '2026-05-04',
        dismissedAt: '2026-04-20T02:00:00.000Z',
      },
      {
        ...basicExample,
        reasonCode: 'SUBSTITUTE_ATTENDANCE',
        evidenceRef: '0199b2c0-0000-7000-8000-0000000000d1',
        decidedBy: 'campus-manager-1',
        appealUntil: '2026-03-23',
        dismissedAt: '2026-03-09T05:00:00.000Z',
      },
    ],
  },
);
export type EnrollmentDismissed = EventOf<typeof EnrollmentDismissed>;

/** The person left the class for a job: neither completed nor dropped (TRN-19). */
export const EarlyEmploymentRecognized = event(
  'training-enrollment',
  'EarlyEmploymentRecognized',
  1,
  {
    ...EnrollmentKeys,
    placementId: Id,
    hoursAttended: Hours,
    hoursPlanned: Hours,
    countsAsCompleted: Type.Boolean(),
    recognizedAt: Instant,
  },
  {
    title: { ko: '조기 취업 인정', en: 'Leaving a class for a job was recognized' },
    happenedAt: 'recognizedAt',
    examples: [
      {
        ...regularExample,
        placementId: '0199b2c0-0000-7000-8000-0000000001a1',
        hoursAttended: 30,
        hoursPlanned: 60,
        countsAsCompleted: true,
        recognizedAt: '2026-05-04T02:00:00.000Z',
      },
      {
        ...basicExample,
        placementId: '0199b2c0-0000-7000-8000-0000000001a2',
        hoursAttended: 2,
        hoursPlanned: 8,
        countsAsCompleted: false,
        recognizedAt: '2026-03-10T02:00:00.000Z',
      },
    ],
  },
);
export type EarlyEmploymentRecognized = EventOf<typeof EarlyEmploymentRecognized>;

/** The person goes on in another run of the course, under a new enrolment. */
export const EnrollmentTransferred = event(
  'training-enrollment',
  'EnrollmentTransferred',
  1,
  {
    ...EnrollmentKeys,
    fromRunId: Id,
    toRunId: Id,
    newEnrollmentId: Id,
    reasonCode: Code,
    creditedSessions: Type.Array(Type.Integer({ minimum: 1 }), { uniqueItems: true }),
    transferredAt: Instant,
  },
  {
    title: { ko: '회차 이동', en: 'An enrolment was transferred' },
    happenedAt: 'transferredAt',
    examples: [
      {
        ...regularExample,
        fromRunId: regularExample.runId,
        toRunId: '0199b2c0-0000-7000-8000-000000000a02',
        newEnrollmentId: '0199b2c0-0000-7000-8000-000000000ea9',
        reasonCode: 'WORKING_HOURS',
        creditedSessions: [1, 2],
        transferredAt: '2026-04-20T02:00:00.000Z',
      },
      {
        ...basicExample,
        fromRunId: basicExample.runId,
        toRunId: '0199b2c0-0000-7000-8000-000000000a03',
        newEnrollmentId: '0199b2c0-0000-7000-8000-000000000ea8',
        reasonCode: 'MOVED',
        creditedSessions: [],
        transferredAt: '2026-03-08T02:00:00.000Z',
      },
    ],
  },
);
export type EnrollmentTransferred = EventOf<typeof EnrollmentTransferred>;
