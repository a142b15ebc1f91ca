import type { Decider } from '@academy/kernel';
import { amendNote, type AmendNote } from './amend-note.js';
import { evolve, initialState, type CaseNote } from './case-note.js';
import type { CaseNoteEvent } from './events.js';
import { recordNote, type RecordNote } from './record-note.js';

export type CaseNoteCommand = RecordNote | AmendNote;

/** A note of a case: added, put right, never taken away (COU-14). */
export const caseNoteDecider: Decider<CaseNoteCommand, CaseNote, CaseNoteEvent> = {
  initialState,
  decide: (command, note) =>
    command.type === 'RecordNote' ? recordNote(command, note) : amendNote(command, note),
  evolve,
};
