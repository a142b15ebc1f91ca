import type {
  EnrollmentApplied,
  EnrollmentCancelled,
  EnrollmentCompleted,
  EnrollmentConfirmed,
  EnrollmentNotCompleted,
} from '@academy/contracts';
import type { ApplyForClass } from './apply-for-class.js';
import type { AttendanceMark } from './attendance.js';
import type { CancelEnrollment } from './cancel-enrollment.js';
import type { CompleteEnrollment } from './complete-enrollment.js';
import type { ConfirmEnrollment } from './confirm-enrollment.js';
import type { ConcurrencyPolicy, Plan } from './other-commitments.js';

const applicant = {
  enrollmentId: '0199b2c0-0000-7000-8000-000000000ea1',
  participantId: '0199b2c0-0000-7000-8000-000000000001',
  participationId: '0199b2c0-0000-7000-8000-0000000000f1',
};
const runKeys = {
  runId: '0199b2c0-0000-7000-8000-000000000a01',
  courseId: '0199b2c0-0000-7000-8000-0000000000c5',
  classType: 'REGULAR',
} as const;
const { participationId, ...settled } = { ...applicant, ...runKeys };

export const applied: EnrollmentApplied = {
  type: 'EnrollmentApplied',
  data: { ...applicant, ...runKeys, appliedAt: '2026-04-01T02:00:00.000Z' },
};
export const confirmed: EnrollmentConfirmed = {
  type: 'EnrollmentConfirmed',
  data: { ...settled, participationId, startsOn: '2026-04-11' },
};
export const cancelled: EnrollmentCancelled = {
  type: 'EnrollmentCancelled',
  data: {
    ...settled,
    by: 'PARTICIPANT',
    reasonCode: 'CARE',
    daysBeforeStart: 9,
    late: false,
    cancelledAt: '2026-04-02T02:00:00.000Z',
  },
};
export const completed: EnrollmentCompleted = {
  type: 'EnrollmentCompleted',
  data: {
    ...settled,
    attendanceRate: { hoursAttended: 12, hoursHeld: 15 },
    completedOn: '2026-05-29',
  },
};
export const notCompleted: EnrollmentNotCompleted = {
  type: 'EnrollmentNotCompleted',
  data: {
    ...settled,
    attendanceRate: { hoursAttended: 11, hoursHeld: 15 },
    failedRules: ['ATTENDANCE'],
    endedOn: '2026-05-29',
  },
};

type Attended = readonly [mark: AttendanceMark, hours?: number, hoursPresent?: number];

/** As many equal entries as asked for. */
export const times = (count: number, ...attended: Attended): Attended[] =>
  Array.from({ length: count }, () => attended);

/** A run with these sessions, and what they were marked. */
export const attending = (
  ...sessions: Attended[]
): Pick<CompleteEnrollment['data'], 'run' | 'marks'> => ({
  run: {
    completionPolicy: {
      minAttendanceRate: { numerator: 4, denominator: 5 },
      tardyEquivalence: 3,
      mandatorySessionSeqs: [],
    },
    endsOn: '2026-05-29',
    sessions: sessions.map(([, hours = 1], index) => ({
      sessionId: '0199b2c0-0000-7000-8000-000000005e11',
      seq: index + 1,
      startsAt: '2026-04-11T01:00:00.000Z',
      endsAt: '2026-04-11T02:00:00.000Z',
      hours,
      online: false,
    })),
  },
  marks: sessions.map(([mark, , hoursPresent], index) => ({
    seq: index + 1,
    mark,
    ...(hoursPresent === undefined ? {} : { hoursPresent }),
  })),
});

export const toApply = (change: Partial<ApplyForClass['data']> = {}): ApplyForClass => ({
  type: 'ApplyForClass',
  data: {
    ...applicant,
    run: { ...runKeys, applyFrom: '2026-03-16', applyUntil: '2026-04-03' },
    at: '2026-04-01T02:00:00.000Z',
    ...change,
  },
});
/** Three hours from 10:00 on in Seoul, on two Saturdays. */
export const plan: Plan = {
  startsOn: '2026-04-11',
  endsOn: '2026-04-18',
  sessions: [
    { startsAt: '2026-04-11T01:00:00.000Z', endsAt: '2026-04-11T04:00:00.000Z' },
    { startsAt: '2026-04-18T01:00:00.000Z', endsAt: '2026-04-18T04:00:00.000Z' },
  ],
};
export const concurrency: ConcurrencyPolicy = {
  version: 'example',
  beside: {
    BASIC: ['EXPLORATION', 'FAST_TRACK'],
    EXPLORATION: ['BASIC'],
    FAST_TRACK: ['BASIC'],
    REGULAR: [],
  },
};
export const toConfirm = (change: Partial<ConfirmEnrollment['data']> = {}): ConfirmEnrollment => ({
  type: 'ConfirmEnrollment',
  data: {
    plan,
    commitments: { places: [], meetings: [] },
    policy: concurrency,
    selectionMethod: 'SCREENING',
    by: 'OPERATOR',
    ...change,
  },
});
export const toCancel = (change: Partial<CancelEnrollment['data']> = {}): CancelEnrollment => ({
  type: 'CancelEnrollment',
  data: {
    by: 'PARTICIPANT',
    reasonCode: 'CARE',
    startsOn: '2026-04-11',
    policy: { version: 'example', freeUntilDays: 3 },
    at: '2026-04-02T02:00:00.000Z',
    ...change,
  },
});
export const toComplete = (
  attendance: Pick<CompleteEnrollment['data'], 'run' | 'marks'>,
  change: Partial<CompleteEnrollment['data']> = {},
): CompleteEnrollment => ({
  type: 'CompleteEnrollment',
  data: { ...attendance, at: '2026-05-29T09:00:00.000Z', ...change },
});
