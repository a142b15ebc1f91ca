import type { Decider } from '@academy/kernel';
import { evolve, initialState, type AftercareCase } from './aftercare-case.js';
import { completeFollowUp, type CompleteFollowUp } from './complete-follow-up.js';
import type { AftercareEvent } from './events.js';
import { markCheckpointDue, type MarkCheckpointDue } from './mark-checkpoint-due.js';
import { openAftercare, type OpenAftercare } from './open-aftercare.js';
import { recordContactAttempt, type RecordContactAttempt } from './record-contact-attempt.js';

export type AftercareCommand =
  OpenAftercare | MarkCheckpointDue | RecordContactAttempt | CompleteFollowUp;

const decide = (
  command: AftercareCommand,
  aftercareCase: AftercareCase,
): readonly AftercareEvent[] => {
  switch (command.type) {
    case 'OpenAftercare':
      return openAftercare(command, aftercareCase);
    case 'MarkCheckpointDue':
      return markCheckpointDue(command, aftercareCase);
    case 'RecordContactAttempt':
      return recordContactAttempt(command, aftercareCase);
    case 'CompleteFollowUp':
      return completeFollowUp(command, aftercareCase);
  }
};

/** After-care of one placement. */
export const aftercareCaseDecider: Decider<AftercareCommand, AftercareCase, AftercareEvent> = {
  initialState,
  decide,
  evolve,
};
