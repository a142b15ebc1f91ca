import type { AttendanceSheetUnlocked } from '@academy/contracts';
import type { Message } from '@academy/kernel';
import { begun, type AttendanceSheet } from './attendance-sheet.js';
import type { SheetEvent } from './events.js';

/** `at` is when a timer fired, which locks what is due alone. */
export type LockSheet = Message<'LockSheet', { byId: string; at?: string }>;

/** Locks a sheet (T-15). Rejects `AttendanceNotMarked`. */
export const lockSheet = (
  { data: { byId, at } }: LockSheet,
  sheet: AttendanceSheet,
): readonly SheetEvent[] => {
  const { status, sessionId, runId, lockAt } = begun(sheet);
  if (status === 'locked' || (at !== undefined && at < lockAt)) return [];
  return [{ type: 'AttendanceSheetLocked', data: { sessionId, runId, byId } }];
};

export type UnlockSheet = Message<
  'UnlockSheet',
  Pick<AttendanceSheetUnlocked['data'], 'byId' | 'reason' | 'lockAt'>
>;

/** Opens a locked sheet until a moment, with a reason (TRN-13). Rejects `AttendanceNotMarked`. */
export const unlockSheet = (
  { data }: UnlockSheet,
  sheet: AttendanceSheet,
): readonly SheetEvent[] => {
  const { status, sessionId, runId } = begun(sheet);
  return status === 'open'
    ? []
    : [{ type: 'AttendanceSheetUnlocked', data: { sessionId, runId, ...data } }];
};
