import type { Decider } from '@academy/kernel';
import { evolve, initialState, type AttendanceSheet } from './attendance-sheet.js';
import { correctAttendance, type CorrectAttendance } from './correct-attendance.js';
import type { SheetEvent } from './events.js';
import { lockSheet, unlockSheet, type LockSheet, type UnlockSheet } from './lock-sheet.js';
import { markAttendance, type MarkAttendance } from './mark-attendance.js';

export type SheetCommand = MarkAttendance | CorrectAttendance | LockSheet | UnlockSheet;

const decide = (command: SheetCommand, sheet: AttendanceSheet): readonly SheetEvent[] => {
  switch (command.type) {
    case 'MarkAttendance':
      return markAttendance(command, sheet);
    case 'CorrectAttendance':
      return correctAttendance(command, sheet);
    case 'LockSheet':
      return lockSheet(command, sheet);
    case 'UnlockSheet':
      return unlockSheet(command, sheet);
  }
};

/** Who attended one session, and how. */
export const attendanceSheetDecider: Decider<SheetCommand, AttendanceSheet, SheetEvent> = {
  initialState,
  decide,
  evolve,
};
