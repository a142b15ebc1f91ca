import { Rejection } from '@academy/kernel';
import type { CaseNoteEvent } from './events.js';

/** A note of a case and how often it was put right; what it says is in its events alone, sealed. */
export type CaseNote =
  | { readonly status: 'unknown' }
  | {
      readonly status: 'known';
      readonly keys: {
        readonly entryId: string;
        readonly caseId: string;
        readonly participantId: string;
      };
      readonly version: number;
    };

export const initialState: CaseNote = { status: 'unknown' };

/** The note after an event. */
export const evolve = (note: CaseNote, { type, data }: CaseNoteEvent): CaseNote => {
  switch (type) {
    case 'CaseNoteRecorded': {
      const { entryId, caseId, participantId } = data;
      return { status: 'known', keys: { entryId, caseId, participantId }, version: 1 };
    }
    case 'CaseNoteAmended':
      return note.status === 'unknown' ? note : { ...note, version: data.version };
  }
};

/** Refuses what tells of health without the consent for sensitive data (COU-14): `SensitiveConsentMissing`. */
export const guardSensitive = (sensitive: boolean, consented: boolean): void => {
  if (sensitive && !consented) throw new Rejection('SensitiveConsentMissing');
};
