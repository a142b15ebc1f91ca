import { policyPublishedBy } from '../policy-published.js';
import { taskEvents } from '../task-events.js';
import { AdjustmentSupportProvided } from './adjustment-support-provided.js';
import { AftercareClosed } from './aftercare-closed.js';
import { AftercareContactStopped } from './aftercare-contact-stopped.js';
import { AftercareOpened } from './aftercare-opened.js';
import { AftercareStartCorrected } from './aftercare-start-corrected.js';
import { CheckpointCameDue } from './checkpoint-came-due.js';
import { CheckpointRescheduled } from './checkpoint-rescheduled.js';
import { ContactAttempted } from './contact-attempted.js';
import { EarlySeparationDetected } from './early-separation-detected.js';
import { FollowUpAttemptDue } from './follow-up-attempt-due.js';
import { FollowUpCompleted } from './follow-up-completed.js';
import { FollowUpMissed } from './follow-up-missed.js';
import { ReCounselingRequested } from './re-counseling-requested.js';
import { RetentionRevised } from './retention-revised.js';
import { RetentionVerified } from './retention-verified.js';
import { WorkplaceIssueActionTaken } from './workplace-issue-action-taken.js';
import { WorkplaceIssueEscalated } from './workplace-issue-escalated.js';
import { WorkplaceIssueReferredToAuthority } from './workplace-issue-referred-to-authority.js';
import { WorkplaceIssueReported } from './workplace-issue-reported.js';
import { WorkplaceIssueResolved } from './workplace-issue-resolved.js';

/** Every event of after-care. */
export const aftercareEvents = [
  AftercareOpened,
  CheckpointCameDue,
  ContactAttempted,
  FollowUpCompleted,
  FollowUpAttemptDue,
  FollowUpMissed,
  CheckpointRescheduled,
  AftercareStartCorrected,
  AftercareClosed,
  RetentionVerified,
  RetentionRevised,
  EarlySeparationDetected,
  ReCounselingRequested,
  AftercareContactStopped,
  AdjustmentSupportProvided,
  WorkplaceIssueReported,
  WorkplaceIssueActionTaken,
  WorkplaceIssueReferredToAuthority,
  WorkplaceIssueResolved,
  WorkplaceIssueEscalated,
  policyPublishedBy('aftercare'),
  ...taskEvents('aftercare'),
] as const;
