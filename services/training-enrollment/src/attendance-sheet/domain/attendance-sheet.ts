import type { AttendanceMarked } from '@academy/contracts';
import { Rejection } from '@academy/kernel';
import type { SheetEvent } from './events.js';

interface Mark extends Readonly<
  Pick<AttendanceMarked['data'], 'participantId' | 'status' | 'minutesPresent'>
> {
  readonly corrections: number;
}

interface KnownSheet {
  readonly status: 'open' | 'locked';
  readonly sessionId: string;
  readonly runId: string;
  readonly lockAt: string;
  /** By enrolment. */
  readonly marks: Readonly<Record<string, Mark>>;
}

/** The attendance of one session; it begins with its first mark. */
export type AttendanceSheet = { readonly status: 'empty' } | KnownSheet;

export const initialState: AttendanceSheet = { status: 'empty' };

const mark = (sheet: AttendanceSheet, { data }: AttendanceMarked): KnownSheet => {
  const { sessionId, runId, lockAt, enrollmentId, participantId, status, minutesPresent } = data;
  const marks = sheet.status === 'empty' ? {} : sheet.marks;
  const added = { participantId, status, minutesPresent, corrections: 0 };
  return { status: 'open', sessionId, runId, lockAt, marks: { ...marks, [enrollmentId]: added } };
};

/** The sheet after an event; a mark begins it. */
export const evolve = (sheet: AttendanceSheet, event: SheetEvent): AttendanceSheet => {
  if (event.type === 'AttendanceMarked') return mark(sheet, event);
  if (sheet.status === 'empty') return sheet;
  switch (event.type) {
    case 'AttendanceCorrected': {
      const { enrollmentId, participantId, to, minutesPresent, correctionOf } = event.data;
      const mended = { participantId, status: to, minutesPresent, corrections: correctionOf + 1 };
      return { ...sheet, marks: { ...sheet.marks, [enrollmentId]: mended } };
    }
    case 'AttendanceSheetLocked':
      return { ...sheet, status: 'locked' };
    case 'AttendanceSheetUnlocked':
      return { ...sheet, status: 'open', lockAt: event.data.lockAt };
  }
};

/** The sheet, if somebody was marked on it; rejects `AttendanceNotMarked`. */
export const begun = (sheet: AttendanceSheet): KnownSheet => {
  if (sheet.status === 'empty') throw new Rejection('AttendanceNotMarked');
  return sheet;
};
