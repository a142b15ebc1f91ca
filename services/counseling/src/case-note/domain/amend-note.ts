import type { CaseNoteAmended } from '@academy/contracts';
import { Rejection, type Message } from '@academy/kernel';
import { guardSensitive, type CaseNote } from './case-note.js';
import type { CaseNoteEvent } from './events.js';

export type AmendNote = Message<
  'AmendNote',
  Pick<CaseNoteAmended['data'], 'caseId' | 'reason' | 'sensitive' | 'note' | 'byId'> & {
    /** Whether the person consented to the use of sensitive data. */
    consented: boolean;
    at: string;
  }
>;

/** Puts a note of the case right; the former text stays in its event (COU-14). Rejects `NoteUnknown` and `SensitiveConsentMissing`. */
export const amendNote = (
  { data: { caseId, consented, at: amendedAt, ...amendment } }: AmendNote,
  note: CaseNote,
): readonly CaseNoteEvent[] => {
  if (note.status === 'unknown' || note.keys.caseId !== caseId) throw new Rejection('NoteUnknown');
  guardSensitive(amendment.sensitive, consented);
  const { keys, version: priorVersion } = note;
  const data = { ...keys, priorVersion, version: priorVersion + 1, ...amendment, amendedAt };
  return [{ type: 'CaseNoteAmended', data }];
};
