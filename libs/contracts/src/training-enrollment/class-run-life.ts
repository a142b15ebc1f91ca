import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { CivilDate, Id, Instant } from '../fields.js';
import { AttendanceRate } from './fields.js';

const Count = Type.Integer({ minimum: 0 });
const StaffId = Type.String({ pattern: '^[A-Za-z0-9:_-]{1,100}$' });
const one = '0199b2c0-0000-7000-8000-000000000a00';
const other = '0199b2c0-0000-7000-8000-000000000a01';

/** A run takes applications; whether it is held is decided by `decideAt` (T-11). */
export const ClassRunOpened = event(
  'training-enrollment',
  'ClassRunOpened',
  1,
  { runId: Id, openedAt: Instant, decideAt: Instant },
  {
    title: { ko: '수강 신청 시작', en: 'Applications for a class run opened' },
    happenedAt: 'openedAt',
    examples: [
      { runId: one, openedAt: '2026-02-23T00:00:00.000Z', decideAt: '2026-02-26T15:00:00.000Z' },
      { runId: other, openedAt: '2026-03-16T00:00:00.000Z', decideAt: '2026-04-05T15:00:00.000Z' },
    ],
  },
);
export type ClassRunOpened = EventOf<typeof ClassRunOpened>;

/** Nobody applies for the run any more; the wait list goes on. */
export const ClassRunApplicationsClosed = event(
  'training-enrollment',
  'ClassRunApplicationsClosed',
  1,
  { runId: Id, applied: Count, waitlisted: Count, closedAt: Instant },
  {
    title: { ko: '수강 신청 마감', en: 'Applications for a class run closed' },
    happenedAt: 'closedAt',
    examples: [
      { runId: one, applied: 30, waitlisted: 4, closedAt: '2026-03-06T14:00:00.000Z' },
      { runId: other, applied: 14, waitlisted: 0, closedAt: '2026-04-03T14:00:00.000Z' },
    ],
  },
);
export type ClassRunApplicationsClosed = EventOf<typeof ClassRunApplicationsClosed>;

/** Somebody must decide whether the run is held (TRN-10); it is asked again at `nextAt`, and `mustDecide` says that it is the last days. */
export const ClassRunDecisionDue = event(
  'training-enrollment',
  'ClassRunDecisionDue',
  1,
  {
    runId: Id,
    campusId: Id,
    confirmedSeats: Count,
    minEnrollment: Type.Integer({ minimum: 1 }),
    underMinimum: Type.Boolean(),
    mustDecide: Type.Boolean(),
    dueAt: Instant,
    nextAt: Type.Optional(Instant),
  },
  {
    title: { ko: '개강 여부 결정 필요', en: 'A class run must be decided' },
    happenedAt: 'dueAt',
    examples: [
      {
        runId: one,
        campusId: '0199b2c0-0000-7000-8000-0000000000c1',
        confirmedSeats: 14,
        minEnrollment: 15,
        underMinimum: true,
        mustDecide: false,
        dueAt: '2026-02-26T15:00:00.000Z',
        nextAt: '2026-02-27T15:00:00.000Z',
      },
      {
        runId: other,
        campusId: '0199b2c0-0000-7000-8000-0000000000c2',
        confirmedSeats: 20,
        minEnrollment: 15,
        underMinimum: false,
        mustDecide: true,
        dueAt: '2026-04-10T15:00:00.000Z',
      },
    ],
  },
);
export type ClassRunDecisionDue = EventOf<typeof ClassRunDecisionDue>;

/** The run is held (개강 확정); `byException` below its minimum (TRN-10). */
export const ClassRunConfirmed = event(
  'training-enrollment',
  'ClassRunConfirmed',
  1,
  { runId: Id, confirmedSeats: Count, decidedBy: StaffId, byException: Type.Boolean() },
  {
    title: { ko: '개강 확정', en: 'A class run was confirmed' },
    examples: [
      { runId: one, confirmedSeats: 28, decidedBy: 'campus-manager-1', byException: false },
      { runId: other, confirmedSeats: 14, decidedBy: 'training-coordinator', byException: true },
    ],
  },
);
export type ClassRunConfirmed = EventOf<typeof ClassRunConfirmed>;

/** The first session is held (개강): every confirmed enrolment is active. */
export const ClassRunStarted = event(
  'training-enrollment',
  'ClassRunStarted',
  1,
  { runId: Id, actualOn: CivilDate, activeCount: Count },
  {
    title: { ko: '개강', en: 'A class run started' },
    happenedAt: 'actualOn',
    examples: [
      { runId: one, actualOn: '2026-03-09', activeCount: 28 },
      { runId: other, actualOn: '2026-04-11', activeCount: 14 },
    ],
  },
);
export type ClassRunStarted = EventOf<typeof ClassRunStarted>;

/** The last session was held (종강). */
export const ClassRunFinished = event(
  'training-enrollment',
  'ClassRunFinished',
  1,
  { runId: Id, actualOn: CivilDate, activeCount: Count },
  {
    title: { ko: '종강', en: 'A class run finished' },
    happenedAt: 'actualOn',
    examples: [
      { runId: one, actualOn: '2026-03-10', activeCount: 27 },
      { runId: other, actualOn: '2026-05-29', activeCount: 12 },
    ],
  },
);
export type ClassRunFinished = EventOf<typeof ClassRunFinished>;

/** Every result of the run is settled; afterwards a result is only revised (TRN-13). Early employment is told apart (TRN-19). */
export const ClassRunResultsFinalized = event(
  'training-enrollment',
  'ClassRunResultsFinalized',
  1,
  {
    runId: Id,
    completed: Count,
    notCompleted: Count,
    withdrawn: Count,
    dismissed: Count,
    earlyEmployed: Count,
    avgAttendance: AttendanceRate,
  },
  {
    title: { ko: '수료 결과 확정', en: 'The results of a class run were finalized' },
    examples: [
      {
        runId: one,
        completed: 26,
        notCompleted: 1,
        withdrawn: 1,
        dismissed: 0,
        earlyEmployed: 0,
        avgAttendance: { hoursAttended: 212, hoursHeld: 216 },
      },
      {
        runId: other,
        completed: 9,
        notCompleted: 2,
        withdrawn: 1,
        dismissed: 1,
        earlyEmployed: 1,
        avgAttendance: { hoursAttended: 590.5, hoursHeld: 660 },
      },
    ],
  },
);
export type ClassRunResultsFinalized = EventOf<typeof ClassRunResultsFinalized>;
