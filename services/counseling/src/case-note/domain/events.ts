import type { CaseNoteAmended, CaseNoteRecorded } from '@academy/contracts';

export type CaseNoteEvent = CaseNoteRecorded | CaseNoteAmended;
