import { category, type Timer } from '@academy/kernel';
import { attendanceSheetDecider, type SheetCommand } from './domain/attendance-sheet.decider.js';
import type { AttendanceSheet } from './domain/attendance-sheet.js';

const LOCK = 'attendance-lock';

const timers = (sheet: AttendanceSheet): readonly Timer[] =>
  sheet.status === 'open' ? [{ kind: LOCK, due: sheet.lockAt }] : [];

const onTimer = (_: Timer, now: string): SheetCommand => ({
  type: 'LockSheet',
  data: { byId: `timer:${LOCK}`, at: now },
});

/** Attendance sheets, one per session: `attendance-sheet-<sessionId>`. An open one calls back to be locked (T-15). */
export const attendanceSheets = category('attendance-sheet', attendanceSheetDecider, {
  about: 'stream',
  timers,
  onTimer,
});
