import { AftercareOpened } from './aftercare-opened.js';
import { CheckpointCameDue } from './checkpoint-came-due.js';
import { ContactAttempted } from './contact-attempted.js';
import { FollowUpCompleted } from './follow-up-completed.js';

/** Every event of after-care. */
export const aftercareEvents = [
  AftercareOpened,
  CheckpointCameDue,
  ContactAttempted,
  FollowUpCompleted,
] as const;
