import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { Code, Id, Instant, OneOf } from '../fields.js';
import { basicExample, regularExample } from './enrollment-keys.js';

/** How somebody attended a session: 출석, 공가, 지각, 조퇴, 외출, 결석, 휴가. Official leave (공가) counts as attended (TRN-14). */
const AttendanceStatus = OneOf(
  'PRESENT',
  'EXCUSED',
  'LATE',
  'EARLY_LEAVE',
  'OUTING',
  'PARTIAL',
  'ABSENT',
  'LEAVE',
);

const StaffId = Type.String({ pattern: '^[A-Za-z0-9:_-]{1,100}$' });
const Minutes = Type.Integer({ minimum: 0, maximum: 1440 });
const sessionId = '0199b2c0-0000-7000-8000-000000005e01';
const otherSessionId = '0199b2c0-0000-7000-8000-000000005e11';
const sheet = { sessionId, runId: basicExample.runId };
const otherSheet = { sessionId: otherSessionId, runId: regularExample.runId };

/**
 * How a person attended a session was written down for the first time (TRN-12). It happened at `attendedAt`, whenever it was
 * recorded; the sheet locks at `lockAt` (T-15).
 */
export const AttendanceMarked = event(
  'training-enrollment',
  'AttendanceMarked',
  1,
  {
    sessionId: Id,
    runId: Id,
    enrollmentId: Id,
    participantId: Id,
    status: AttendanceStatus,
    checkInAt: Type.Optional(Instant),
    checkOutAt: Type.Optional(Instant),
    minutesPresent: Minutes,
    method: OneOf('QR', 'DESK', 'ONLINE_LOG', 'INSTRUCTOR'),
    attendedAt: Instant,
    lockAt: Instant,
  },
  {
    title: { ko: '출결 기록', en: 'Attendance was marked' },
    happenedAt: 'attendedAt',
    examples: [
      {
        ...sheet,
        enrollmentId: basicExample.enrollmentId,
        participantId: basicExample.participantId,
        status: 'PRESENT',
        checkInAt: '2026-03-09T00:52:00.000Z',
        checkOutAt: '2026-03-09T05:00:00.000Z',
        minutesPresent: 240,
        method: 'QR',
        attendedAt: '2026-03-09T00:52:00.000Z',
        lockAt: '2026-03-10T05:00:00.000Z',
      },
      {
        ...otherSheet,
        enrollmentId: regularExample.enrollmentId,
        participantId: regularExample.participantId,
        status: 'ABSENT',
        minutesPresent: 0,
        method: 'INSTRUCTOR',
        attendedAt: '2026-04-11T01:00:00.000Z',
        lockAt: '2026-04-12T03:30:00.000Z',
      },
    ],
  },
);
export type AttendanceMarked = EventOf<typeof AttendanceMarked>;

/** A mark was wrong. `correctionOf` is how often it had been corrected before. */
export const AttendanceCorrected = event(
  'training-enrollment',
  'AttendanceCorrected',
  1,
  {
    sessionId: Id,
    runId: Id,
    enrollmentId: Id,
    participantId: Id,
    from: AttendanceStatus,
    to: AttendanceStatus,
    minutesPresent: Minutes,
    reasonCode: Code,
    evidenceRef: Type.Optional(Id),
    byId: StaffId,
    correctionOf: Type.Integer({ minimum: 0 }),
  },
  {
    title: { ko: '출결 정정', en: 'Attendance was corrected' },
    examples: [
      {
        ...sheet,
        enrollmentId: basicExample.enrollmentId,
        participantId: basicExample.participantId,
        from: 'ABSENT',
        to: 'EXCUSED',
        minutesPresent: 240,
        reasonCode: 'SICKNESS_PROVEN',
        evidenceRef: '0199b2c0-0000-7000-8000-0000000000d1',
        byId: 'training-coordinator',
        correctionOf: 0,
      },
      {
        ...otherSheet,
        enrollmentId: regularExample.enrollmentId,
        participantId: regularExample.participantId,
        from: 'PRESENT',
        to: 'LATE',
        minutesPresent: 140,
        reasonCode: 'MARKED_WRONGLY',
        byId: 'instructor-1',
        correctionOf: 1,
      },
    ],
  },
);
export type AttendanceCorrected = EventOf<typeof AttendanceCorrected>;

/** The sheet of a session takes no marks and corrections any more (T-15). */
export const AttendanceSheetLocked = event(
  'training-enrollment',
  'AttendanceSheetLocked',
  1,
  { sessionId: Id, runId: Id, byId: StaffId },
  {
    title: { ko: '출석부 잠금', en: 'An attendance sheet was locked' },
    examples: [
      { ...sheet, byId: 'timer:attendance-lock' },
      { ...otherSheet, byId: 'training-coordinator' },
    ],
  },
);
export type AttendanceSheetLocked = EventOf<typeof AttendanceSheetLocked>;

/** A coordinator opened a locked sheet for a correction, and says why (TRN-13); it locks again at `lockAt`. */
export const AttendanceSheetUnlocked = event(
  'training-enrollment',
  'AttendanceSheetUnlocked',
  1,
  { sessionId: Id, runId: Id, byId: StaffId, reason: Code, lockAt: Instant },
  {
    title: { ko: '출석부 잠금 해제', en: 'An attendance sheet was unlocked' },
    examples: [
      {
        ...sheet,
        byId: 'training-coordinator',
        reason: 'LATE_PROOF',
        lockAt: '2026-03-13T05:00:00.000Z',
      },
      {
        ...otherSheet,
        byId: 'training-coordinator',
        reason: 'MARKED_WRONGLY',
        lockAt: '2026-04-14T03:30:00.000Z',
      },
    ],
  },
);
export type AttendanceSheetUnlocked = EventOf<typeof AttendanceSheetUnlocked>;
