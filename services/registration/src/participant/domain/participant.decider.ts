import type { Decider } from '@academy/kernel';
import { completeRegistration, type CompleteRegistration } from './complete-registration.js';
import type { ParticipantEvent } from './events.js';
import { noteDuplicateSuspected, type NoteDuplicateSuspected } from './note-duplicate-suspected.js';
import { evolve, initialState, type Participant } from './participant.js';
import { settleDuplicateReview, type SettleDuplicateReview } from './settle-duplicate-review.js';
import { startRegistration, type StartRegistration } from './start-registration.js';
import { stateWillToWork, type StateWillToWork } from './state-will-to-work.js';
import { verifyIdentity, type VerifyIdentity } from './verify-identity.js';

export type ParticipantCommand =
  | StartRegistration
  | VerifyIdentity
  | StateWillToWork
  | CompleteRegistration
  | NoteDuplicateSuspected
  | SettleDuplicateReview;

const decide = (
  command: ParticipantCommand,
  participant: Participant,
): readonly ParticipantEvent[] => {
  switch (command.type) {
    case 'StartRegistration':
      return startRegistration(command, participant);
    case 'VerifyIdentity':
      return verifyIdentity(command, participant);
    case 'StateWillToWork':
      return stateWillToWork(command, participant);
    case 'CompleteRegistration':
      return completeRegistration(command, participant);
    case 'NoteDuplicateSuspected':
      return noteDuplicateSuspected(command, participant);
    case 'SettleDuplicateReview':
      return settleDuplicateReview(command, participant);
  }
};

/** Identity and standing of one person's account. */
export const participantDecider: Decider<ParticipantCommand, Participant, ParticipantEvent> = {
  initialState,
  decide,
  evolve,
};
