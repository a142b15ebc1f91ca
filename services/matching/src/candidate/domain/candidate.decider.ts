import type { Decider } from '@academy/kernel';
import { admitReferral, type AdmitReferral } from './admit-referral.js';
import { evolve, initialState, type Candidate } from './candidate.js';
import type { CandidateEvent } from './events.js';
import { noteConsentWithdrawal, type NoteConsentWithdrawal } from './note-consent-withdrawal.js';
import { noteConsent, type NoteConsent } from './note-consent.js';
import { noteReferralClosed, type NoteReferralClosed } from './note-referral-closed.js';
import { noteWishes, type NoteWishes } from './note-wishes.js';
import { openCandidacy, type OpenCandidacy } from './open-candidacy.js';

export type CandidateCommand =
  | OpenCandidacy
  | NoteConsent
  | NoteConsentWithdrawal
  | AdmitReferral
  | NoteReferralClosed
  | NoteWishes;

const decide = (command: CandidateCommand, candidate: Candidate): readonly CandidateEvent[] => {
  switch (command.type) {
    case 'OpenCandidacy':
      return openCandidacy(command, candidate);
    case 'NoteConsent':
      return noteConsent(command, candidate);
    case 'NoteConsentWithdrawal':
      return noteConsentWithdrawal(command, candidate);
    case 'AdmitReferral':
      return admitReferral(command, candidate);
    case 'NoteReferralClosed':
      return noteReferralClosed(command, candidate);
    case 'NoteWishes':
      return noteWishes(command, candidate);
  }
};

/** One person as matching sees them. */
export const candidateDecider: Decider<CandidateCommand, Candidate, CandidateEvent> = {
  initialState,
  decide,
  evolve,
};
