import type {
  ClassRunScheduled,
  ClassSession,
  SeatConfirmed,
  SeatHeld,
  SeatReleased,
} from '@academy/contracts';
import type { ConfirmSeat } from './confirm-seat.js';
import type { HoldSeat, SeatPolicy } from './hold-seat.js';
import type { ReleaseSeat } from './release-seat.js';
import type { ScheduleClassRun } from './schedule-class-run.js';

const runId = '0199b2c0-0000-7000-8000-000000000a01';
const courseId = '0199b2c0-0000-7000-8000-0000000000c5';
export const mine = '0199b2c0-0000-7000-8000-000000000ea1';
export const anothers = '0199b2c0-0000-7000-8000-000000000ea2';

export const policy: SeatPolicy = {
  version: 'example',
  seatHoldMinutes: { FIRST_COME: 15, SCREENING: 2880, SCREENING_AND_INTERVIEW: 2880 },
};

const completionPolicy = {
  minAttendanceRate: { numerator: 4, denominator: 5 },
  tardyEquivalence: 3,
  mandatorySessionSeqs: [2],
};

const session = (seq: number, date: string): ClassSession => ({
  sessionId: `0199b2c0-0000-7000-8000-000000005e1${seq}`,
  seq,
  startsAt: `${date}T01:00:00.000Z`,
  endsAt: `${date}T04:00:00.000Z`,
  hours: 3,
  online: false,
});
export const sessions = [session(1, '2026-04-11'), session(2, '2026-04-18')] as const;

const plan = {
  runId,
  roundNo: 1,
  campusId: '0199b2c0-0000-7000-8000-0000000000c1',
  capacity: 2,
  minEnrollment: 1,
  waitlistCapacity: 0,
  applyFrom: '2026-03-16',
  applyUntil: '2026-04-03',
  sessions: [...sessions],
  instructorIds: ['instructor-1'],
  dayPattern: 'WEEKEND',
} satisfies Partial<ClassRunScheduled['data']>;

export const scheduled: ClassRunScheduled = {
  type: 'ClassRunScheduled',
  data: {
    ...plan,
    courseId,
    courseVersion: 1,
    classType: 'REGULAR',
    completionPolicy,
    startsOn: '2026-04-11',
    endsOn: '2026-04-18',
  },
};

export const held = (enrollmentId: string, seatsLeft: number): SeatHeld => ({
  type: 'SeatHeld',
  data: {
    runId,
    enrollmentId,
    holdId: enrollmentId.replace('ea', 'ba'),
    expiresAt: '2026-04-01T02:15:00.000Z',
    seatsLeft,
  },
});
export const confirmed = (enrollmentId: string, seatsLeft: number): SeatConfirmed => ({
  type: 'SeatConfirmed',
  data: { runId, enrollmentId, seatsLeft },
});
export const released = (
  enrollmentId: string,
  seatsLeft: number,
  reasonCode = 'ADMISSION_REFUSED',
): SeatReleased => ({
  type: 'SeatReleased',
  data: { runId, enrollmentId, reasonCode, seatsLeft },
});
export const seatHeld = held(mine, 1);
export const seatConfirmed = confirmed(mine, 1);
export const seatReleased = released(mine, 2);

export const toSchedule = (change: Partial<ScheduleClassRun['data']> = {}): ScheduleClassRun => ({
  type: 'ScheduleClassRun',
  data: {
    ...plan,
    course: { courseId, version: 1, classType: 'REGULAR', completionPolicy },
    ...change,
  },
});
export const toHold = (
  enrollmentId: string,
  selectionMethod: HoldSeat['data']['selectionMethod'] = 'FIRST_COME',
): HoldSeat => ({
  type: 'HoldSeat',
  data: {
    enrollmentId,
    holdId: enrollmentId.replace('ea', 'ba'),
    selectionMethod,
    policy,
    at: '2026-04-01T02:00:00.000Z',
  },
});
export const toConfirm = (enrollmentId: string, at = '2026-04-01T02:14:59.999Z'): ConfirmSeat => ({
  type: 'ConfirmSeat',
  data: { enrollmentId, at },
});
export const toRelease = (enrollmentId: string): ReleaseSeat => ({
  type: 'ReleaseSeat',
  data: { enrollmentId, reasonCode: 'ADMISSION_REFUSED', at: '2026-04-01T02:00:00.000Z' },
});
