import { category } from '@academy/kernel';
import { caseNoteDecider } from './domain/case-note.decider.js';

/** Notes of cases: `case-note-<entryId>`. */
export const caseNotes = category('case-note', caseNoteDecider, { about: 'participant' });
