import type {
  AttendanceCorrected,
  AttendanceMarked,
  AttendanceSheetLocked,
  AttendanceSheetUnlocked,
} from '@academy/contracts';

export type SheetEvent =
  AttendanceMarked | AttendanceCorrected | AttendanceSheetLocked | AttendanceSheetUnlocked;
