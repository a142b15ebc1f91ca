import { policyPublishedBy } from '../policy-published.js';
import { taskEvents } from '../task-events.js';
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
  policyPublishedBy('aftercare'),
  ...taskEvents('aftercare'),
] as const;
