import type { AttendanceMarked, ClassSession } from '@academy/contracts';
import { Rejection, type Message } from '@academy/kernel';
import type { AttendanceSheet } from './attendance-sheet.js';
import type { SheetEvent } from './events.js';

interface AttendancePolicy {
  readonly version: string;
  /** TRN-12: so many minutes before a session its check-in opens. */
  readonly checkInMinutesBefore: number;
  /** T-15: so many hours after a session its sheet locks. */
  readonly lockAfterHours: number;
}

export type MarkAttendance = Message<
  'MarkAttendance',
  Pick<
    AttendanceMarked['data'],
    | 'runId'
    | 'enrollmentId'
    | 'participantId'
    | 'status'
    | 'checkInAt'
    | 'checkOutAt'
    | 'minutesPresent'
    | 'method'
  > & {
    session: Pick<ClassSession, 'sessionId' | 'startsAt' | 'endsAt' | 'hours'>;
    policy: AttendancePolicy;
    at: string;
  }
>;

const MINUTE_MS = 60 * 1000;
const after = (instant: string, minutes: number): string =>
  new Date(Date.parse(instant) + minutes * MINUTE_MS).toISOString();

const guardWindow = ({ session, checkInAt, policy, method, at }: MarkAttendance['data']): void => {
  const opens = after(session.startsAt, -policy.checkInMinutesBefore);
  if (at < opens) throw new Rejection('CheckInNotOpenYet', undefined, { opens });
  const came = checkInAt ?? session.startsAt;
  const lateCode = method === 'QR' && at > session.endsAt;
  if (came < opens || came > session.endsAt || lateCode)
    throw new Rejection('CheckInOutsideSession');
};

/** When the sheet locks: as it says itself, or by the policy for its first mark. */
const lockOf = (sheet: AttendanceSheet, { session, policy }: MarkAttendance['data']): string =>
  sheet.status === 'empty' ? after(session.endsAt, policy.lockAfterHours * 60) : sheet.lockAt;

const isMarked = (sheet: AttendanceSheet, { enrollmentId, status }: MarkAttendance['data']) => {
  const known = sheet.status === 'empty' ? undefined : sheet.marks[enrollmentId];
  if (known !== undefined && known.status !== status)
    throw new Rejection('AttendanceMarkedAlready');
  return known !== undefined;
};

/**
 * Writes down how a person attended a session: once, within its window (TRN-12), until the sheet locks (T-15); the edge guards that
 * the person attends the run. The same mark again changes nothing. Rejects `CheckInNotOpenYet`, `CheckInOutsideSession`,
 * `AttendanceSheetClosed`, `HoursBeyondSession` and `AttendanceMarkedAlready`.
 */
export const markAttendance = (
  { data }: MarkAttendance,
  sheet: AttendanceSheet,
): readonly SheetEvent[] => {
  if (isMarked(sheet, data)) return [];
  const { session, policy: _, at, ...marked } = data;
  const lockAt = lockOf(sheet, data);
  if (sheet.status === 'locked' || lockAt <= at) throw new Rejection('AttendanceSheetClosed');
  guardWindow(data);
  if (marked.minutesPresent > session.hours * 60) throw new Rejection('HoursBeyondSession');

  const attendedAt = marked.checkInAt ?? session.startsAt;
  const body = { ...marked, sessionId: session.sessionId, attendedAt, lockAt };
  return [{ type: 'AttendanceMarked', data: body }];
};
