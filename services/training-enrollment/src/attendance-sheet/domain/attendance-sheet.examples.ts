import type {
  AttendanceCorrected,
  AttendanceMarked,
  AttendanceSheetLocked,
  AttendanceSheetUnlocked,
} from '@academy/contracts';
import type { MarkAttendance } from './mark-attendance.js';

export const session = {
  sessionId: '0199b2c0-0000-7000-8000-000000005e11',
  startsAt: '2026-04-11T01:00:00.000Z',
  endsAt: '2026-04-11T04:00:00.000Z',
  hours: 3,
};
const runId = '0199b2c0-0000-7000-8000-000000000a01';
const { sessionId } = session;
export const mine = {
  enrollmentId: '0199b2c0-0000-7000-8000-000000000ea1',
  participantId: '0199b2c0-0000-7000-8000-000000000001',
};
export const LOCK_AT = '2026-04-12T04:00:00.000Z';

export const marked = (change: Partial<AttendanceMarked['data']> = {}): AttendanceMarked => ({
  type: 'AttendanceMarked',
  data: {
    ...{ runId, ...mine, status: 'PRESENT', minutesPresent: 180, method: 'INSTRUCTOR' },
    ...{ sessionId, attendedAt: session.startsAt, lockAt: LOCK_AT },
    ...change,
  },
});
export const present = marked();
export const corrected: AttendanceCorrected = {
  type: 'AttendanceCorrected',
  data: {
    ...{ sessionId, runId, participantId: mine.participantId, from: 'PRESENT' },
    ...{ enrollmentId: mine.enrollmentId, to: 'LATE', minutesPresent: 150 },
    ...{ reasonCode: 'MARKED_WRONGLY', byId: 'instructor-1', correctionOf: 0 },
  },
};
export const locked: AttendanceSheetLocked = {
  type: 'AttendanceSheetLocked',
  data: { sessionId, runId, byId: 'timer:attendance-lock' },
};
export const unlocked: AttendanceSheetUnlocked = {
  type: 'AttendanceSheetUnlocked',
  data: {
    ...{ sessionId, runId, byId: 'training-coordinator' },
    ...{ reason: 'LATE_PROOF', lockAt: '2026-04-19T04:00:00.000Z' },
  },
};
export const toMark = (change: Partial<MarkAttendance['data']> = {}): MarkAttendance => ({
  type: 'MarkAttendance',
  data: {
    ...{ runId, ...mine, status: 'PRESENT', minutesPresent: 180, method: 'INSTRUCTOR' },
    session,
    policy: { version: 'example', checkInMinutesBefore: 30, lockAfterHours: 24 },
    at: '2026-04-11T01:05:00.000Z',
    ...change,
  },
});
