import { match, type Cases, type Decider } from '@academy/kernel';
import { evolve, initialState, type AftercareCase } from './aftercare-case.js';
import { closeAftercare, thenClosed, type CloseAftercare } from './close-aftercare.js';
import { completeFollowUp, type CompleteFollowUp } from './complete-follow-up.js';
import { correctStart, type CorrectStart } from './correct-start.js';
import type { AftercareEvent } from './events.js';
import { followPlan, type FollowPlan } from './follow-plan.js';
import { markCheckpointDue, type MarkCheckpointDue } from './mark-checkpoint-due.js';
import { openAftercare, type OpenAftercare } from './open-aftercare.js';
import { provideSupport, type ProvideSupport } from './provide-support.js';
import { recordContactAttempt, type RecordContactAttempt } from './record-contact-attempt.js';
import { recordSeparation, type RecordSeparation } from './record-separation.js';
import { requestReCounseling, type RequestReCounseling } from './request-re-counseling.js';
import { rescheduleCheckpoint, type RescheduleCheckpoint } from './reschedule-checkpoint.js';
import { stopContact, type StopContact } from './stop-contact.js';
import { verifyRetention, type VerifyRetention } from './verify-retention.js';

export type AftercareCommand =
  | OpenAftercare
  | CorrectStart
  | MarkCheckpointDue
  | FollowPlan
  | RescheduleCheckpoint
  | RecordContactAttempt
  | CompleteFollowUp
  | VerifyRetention
  | RecordSeparation
  | RequestReCounseling
  | StopContact
  | ProvideSupport
  | CloseAftercare;

type Decision = (aftercareCase: AftercareCase) => readonly AftercareEvent[];

const decisions: Cases<AftercareCommand, Decision> = {
  OpenAftercare: (command) => (state) => openAftercare(command, state),
  CorrectStart: (command) => (state) => correctStart(command, state),
  MarkCheckpointDue: (command) => (state) => markCheckpointDue(command, state),
  FollowPlan: (command) => (state) => followPlan(command, state),
  RescheduleCheckpoint: (command) => (state) => rescheduleCheckpoint(command, state),
  RecordContactAttempt: (command) => (state) => recordContactAttempt(command, state),
  CompleteFollowUp: (command) => (state) => completeFollowUp(command, state),
  VerifyRetention: (command) => (state) => verifyRetention(command, state),
  RecordSeparation: (command) => (state) => recordSeparation(command, state),
  RequestReCounseling: (command) => (state) => requestReCounseling(command, state),
  StopContact: (command) => (state) => stopContact(command, state),
  ProvideSupport: (command) => (state) => provideSupport(command, state),
  CloseAftercare: (command) => (state) => closeAftercare(command, state),
};

const decide = (
  command: AftercareCommand,
  aftercareCase: AftercareCase,
): readonly AftercareEvent[] => {
  const decided = match(decisions, command)(aftercareCase);
  return 'at' in command.data ? thenClosed(decided, aftercareCase, command.data.at) : decided;
};

/** After-care of one placement. A case ends by itself when nobody is to be asked any more. */
export const aftercareCaseDecider: Decider<AftercareCommand, AftercareCase, AftercareEvent> = {
  initialState,
  decide,
  evolve,
};
