import type { AttendanceRate } from '@academy/contracts';
import type { Streams, Transaction } from '@academy/event-store';
import type { Scheduled } from '../class-run/domain/class-run.js';
import {
  attendanceRateOf,
  type AttendanceMark,
  type AttendedSession,
} from '../enrollment/domain/attendance.js';
import { attendanceSheets } from './attendance-sheets.js';
import type { AttendanceSheet } from './domain/attendance-sheet.js';

interface MarkedSession {
  readonly seq: number;
  readonly mark: AttendanceMark;
  readonly hoursPresent: number;
}

type Sheets = ReadonlyMap<string, AttendanceSheet>;
type Run = Pick<Scheduled, 'sessions' | 'completionPolicy'>;

/** The sheets of a run as their streams have them at this moment. */
export const sheetsOf = async (streams: Streams, { sessions }: Run): Promise<Sheets> => {
  const loaded = await Promise.all(
    sessions.map(async ({ sessionId }) => {
      const { state } = await streams.load(attendanceSheets, sessionId);
      return [sessionId, state] as const;
    }),
  );
  return new Map(loaded);
};

/** The sheets of a run; the transaction fails when one of them changes before. */
export const sheetsWithin = async (
  transaction: Transaction,
  { sessions }: Run,
): Promise<Sheets> => {
  const loaded = new Map<string, AttendanceSheet>();
  for (const { sessionId } of sessions)
    loaded.set(sessionId, await transaction.load(attendanceSheets, sessionId));
  return loaded;
};

/** What an enrolment was marked in the sessions that have a sheet; where it was not, the person was absent (TRN-14). */
export const marksOf = (
  { sessions }: Run,
  sheets: Sheets,
  enrollmentId: string,
): readonly MarkedSession[] =>
  sessions.flatMap(({ sessionId, seq }) => {
    const sheet = sheets.get(sessionId);
    if (sheet === undefined || sheet.status === 'empty') return [];
    const { status = 'ABSENT', minutesPresent = 0 } = sheet.marks[enrollmentId] ?? {};
    const mark = status === 'LEAVE' ? 'ABSENT' : status;
    return [{ seq, mark, hoursPresent: Math.round((minutesPresent / 60) * 100) / 100 }];
  });

/** The attendance so far, and what it comes to when the person attends everything that is left (TRN-16). */
export const standingOf = (
  { sessions, completionPolicy }: Run,
  marks: readonly MarkedSession[],
): { readonly rateSoFar: AttendanceRate; readonly bestPossibleRate: AttendanceRate } => {
  const attended = sessions.map(({ seq, hours }) => {
    const known = marks.find((one) => one.seq === seq);
    const { mark, hoursPresent } = known ?? { mark: undefined, hoursPresent: hours };
    return { seq, hours, hoursPresent, mark };
  });
  const as = (unmarked: AttendanceMark): AttendedSession[] =>
    attended.map(({ mark = unmarked, ...session }) => ({ ...session, mark }));
  return {
    rateSoFar: attendanceRateOf(as('NOT_HELD'), completionPolicy),
    bestPossibleRate: attendanceRateOf(as('PRESENT'), completionPolicy),
  };
};
