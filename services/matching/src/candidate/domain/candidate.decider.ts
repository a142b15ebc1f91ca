import { match, type Cases, type Decider } from '@academy/kernel';
import { admitReferral, type AdmitReferral } from './admit-referral.js';
import { initialState, type Candidate } from './candidate.js';
import {
  closeCandidacy,
  reopenCandidacy,
  type CloseCandidacy,
  type ReopenCandidacy,
} from './close-candidacy.js';
import type { CandidateEvent } from './events.js';
import { evolve } from './evolve.js';
import {
  holdCandidacy,
  releaseCandidacy,
  type HoldCandidacy,
  type ReleaseCandidacy,
} from './hold-candidacy.js';
import { noteConsentWithdrawal, type NoteConsentWithdrawal } from './note-consent-withdrawal.js';
import { noteConsent, type NoteConsent } from './note-consent.js';
import {
  noteProfile,
  noteProfileStanding,
  type NoteProfile,
  type NoteProfileStanding,
} from './note-profile.js';
import { noteReferralClosed, type NoteReferralClosed } from './note-referral-closed.js';
import { noteMerge, noteTraining, type NoteMerge, type NoteTraining } from './note-training.js';
import { noteWishes, type NoteWishes } from './note-wishes.js';
import { openCandidacy, type OpenCandidacy } from './open-candidacy.js';
import {
  allowAutomation,
  refuseAutomation,
  type AllowAutomation,
  type RefuseAutomation,
} from './refuse-automation.js';

export type CandidateCommand =
  | OpenCandidacy
  | CloseCandidacy
  | ReopenCandidacy
  | HoldCandidacy
  | ReleaseCandidacy
  | NoteConsent
  | NoteConsentWithdrawal
  | NoteProfile
  | NoteProfileStanding
  | RefuseAutomation
  | AllowAutomation
  | NoteTraining
  | NoteMerge
  | AdmitReferral
  | NoteReferralClosed
  | NoteWishes;

type Decided = (candidate: Candidate) => readonly CandidateEvent[];

const decisions: Cases<CandidateCommand, Decided> = {
  OpenCandidacy: (command) => (candidate) => openCandidacy(command, candidate),
  CloseCandidacy: (command) => (candidate) => closeCandidacy(command, candidate),
  ReopenCandidacy: (command) => (candidate) => reopenCandidacy(command, candidate),
  HoldCandidacy: (command) => (candidate) => holdCandidacy(command, candidate),
  ReleaseCandidacy: (command) => (candidate) => releaseCandidacy(command, candidate),
  NoteConsent: (command) => (candidate) => noteConsent(command, candidate),
  NoteConsentWithdrawal: (command) => (candidate) => noteConsentWithdrawal(command, candidate),
  NoteProfile: (command) => (candidate) => noteProfile(command, candidate),
  NoteProfileStanding: (command) => (candidate) => noteProfileStanding(command, candidate),
  RefuseAutomation: (command) => (candidate) => refuseAutomation(command, candidate),
  AllowAutomation: (command) => (candidate) => allowAutomation(command, candidate),
  NoteTraining: (command) => (candidate) => noteTraining(command, candidate),
  NoteMerge: (command) => () => noteMerge(command),
  AdmitReferral: (command) => (candidate) => admitReferral(command, candidate),
  NoteReferralClosed: (command) => (candidate) => noteReferralClosed(command, candidate),
  NoteWishes: (command) => (candidate) => noteWishes(command, candidate),
};

/** One person as matching sees them. */
export const candidateDecider: Decider<CandidateCommand, Candidate, CandidateEvent> = {
  initialState,
  decide: (command, candidate) => match(decisions, command)(candidate),
  evolve,
};
