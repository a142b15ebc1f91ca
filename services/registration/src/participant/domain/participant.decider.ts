import { match, type Cases, type Decider } from '@academy/kernel';
import { absorbDuplicate, type AbsorbDuplicate } from './absorb-duplicate.js';
import { changeContact, type ChangeContact } from './change-contact.js';
import { completeRegistration, type CompleteRegistration } from './complete-registration.js';
import type { ParticipantEvent } from './events.js';
import { evolve, initialState } from './evolve.js';
import { expireDraft, type ExpireDraft } from './expire-draft.js';
import { giveBackAbsorbed, type GiveBackAbsorbed } from './give-back-absorbed.js';
import { mergeParticipants, type MergeParticipants } from './merge-participants.js';
import { noteDuplicateSuspected, type NoteDuplicateSuspected } from './note-duplicate-suspected.js';
import type { Participant } from './participant.js';
import { recordErasure, type RecordErasure } from './record-erasure.js';
import {
  endSuspension,
  reinstateParticipant,
  type EndSuspension,
  type ReinstateParticipant,
} from './reinstate-participant.js';
import { setContactPreference, type SetContactPreference } from './set-contact-preference.js';
import { settleDuplicateReview, type SettleDuplicateReview } from './settle-duplicate-review.js';
import { startRegistration, type StartRegistration } from './start-registration.js';
import { stateWillToWork, type StateWillToWork } from './state-will-to-work.js';
import { suspendParticipant, type SuspendParticipant } from './suspend-participant.js';
import { undoMerge, type UndoMerge } from './undo-merge.js';
import { verifyIdentity, type VerifyIdentity } from './verify-identity.js';

type RegistrationCommand =
  | StartRegistration
  | VerifyIdentity
  | StateWillToWork
  | CompleteRegistration
  | ChangeContact
  | SetContactPreference;

type StandingCommand =
  | NoteDuplicateSuspected
  | SettleDuplicateReview
  | MergeParticipants
  | UndoMerge
  | AbsorbDuplicate
  | GiveBackAbsorbed
  | SuspendParticipant
  | ReinstateParticipant
  | EndSuspension
  | ExpireDraft
  | RecordErasure;

export type ParticipantCommand = RegistrationCommand | StandingCommand;

type Decision = (participant: Participant) => readonly ParticipantEvent[];

const by =
  <C extends ParticipantCommand>(
    decide: (command: C, participant: Participant) => readonly ParticipantEvent[],
  ) =>
  (command: C): Decision =>
  (participant) =>
    decide(command, participant);

const decisions: Cases<ParticipantCommand, Decision> = {
  StartRegistration: by(startRegistration),
  VerifyIdentity: by(verifyIdentity),
  StateWillToWork: by(stateWillToWork),
  CompleteRegistration: by(completeRegistration),
  ChangeContact: by(changeContact),
  SetContactPreference: by(setContactPreference),
  NoteDuplicateSuspected: by(noteDuplicateSuspected),
  SettleDuplicateReview: by(settleDuplicateReview),
  MergeParticipants: by(mergeParticipants),
  UndoMerge: by(undoMerge),
  AbsorbDuplicate: by(absorbDuplicate),
  GiveBackAbsorbed: by(giveBackAbsorbed),
  SuspendParticipant: by(suspendParticipant),
  ReinstateParticipant: by(reinstateParticipant),
  EndSuspension: by(endSuspension),
  ExpireDraft: by(expireDraft),
  RecordErasure: by(recordErasure),
};

const decide = (
  command: ParticipantCommand,
  participant: Participant,
): readonly ParticipantEvent[] => match(decisions, command)(participant);

/** Identity and standing of one person's account. */
export const participantDecider: Decider<ParticipantCommand, Participant, ParticipantEvent> = {
  initialState,
  decide,
  evolve,
};
