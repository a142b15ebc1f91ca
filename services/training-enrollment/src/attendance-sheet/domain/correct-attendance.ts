import type { AttendanceCorrected } from '@academy/contracts';
import { Rejection, type Message } from '@academy/kernel';
import { begun, type AttendanceSheet } from './attendance-sheet.js';
import type { SheetEvent } from './events.js';

export type CorrectAttendance = Message<
  'CorrectAttendance',
  Pick<
    AttendanceCorrected['data'],
    'enrollmentId' | 'to' | 'minutesPresent' | 'reasonCode' | 'evidenceRef' | 'byId'
  > & {
    /** Whether the results of the run are final: then only a result is revised (TRN-13). */
    resultsFinal: boolean;
  }
>;

/** Corrects a mark on an open sheet (TRN-12, TRN-13). Rejects `AttendanceNotMarked`, `ResultsFinal` and `AttendanceSheetClosed`. */
export const correctAttendance = (
  { data: { resultsFinal, ...correction } }: CorrectAttendance,
  sheet: AttendanceSheet,
): readonly SheetEvent[] => {
  const { status, sessionId, runId, marks } = begun(sheet);
  const mark = marks[correction.enrollmentId];
  if (mark === undefined) throw new Rejection('AttendanceNotMarked');
  if (resultsFinal) throw new Rejection('ResultsFinal');
  if (status === 'locked') throw new Rejection('AttendanceSheetClosed');
  const { participantId, status: from, corrections, minutesPresent } = mark;
  if (from === correction.to && minutesPresent === correction.minutesPresent) return [];
  const keys = { sessionId, runId, participantId, from };
  const data = { ...keys, ...correction, correctionOf: corrections };
  return [{ type: 'AttendanceCorrected', data }];
};
