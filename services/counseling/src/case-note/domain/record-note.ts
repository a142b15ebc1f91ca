import type { CaseNoteRecorded } from '@academy/contracts';
import { Rejection, type Message } from '@academy/kernel';
import { guardSensitive, type CaseNote } from './case-note.js';
import type { CaseNoteEvent } from './events.js';

export type RecordNote = Message<
  'RecordNote',
  CaseNoteRecorded['data'] & {
    /** Whether the person consented to the use of sensitive data. */
    consented: boolean;
    at: string;
  }
>;

/** Adds a note to a case, once. Rejects `SensitiveConsentMissing` (COU-14), and `NoteOfTheFuture` for what has not happened. */
export const recordNote = (
  { data: { consented, at, ...data } }: RecordNote,
  note: CaseNote,
): readonly CaseNoteEvent[] => {
  if (note.status === 'known') return [];
  guardSensitive(data.sensitive, consented);
  if (data.occurredAt > at) throw new Rejection('NoteOfTheFuture');
  return [{ type: 'CaseNoteRecorded', data }];
};
