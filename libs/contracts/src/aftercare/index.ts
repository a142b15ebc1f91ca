/** What others may know of the events of aftercare. */
export { AdjustmentSupportProvided } from './adjustment-support-provided.js';
export { AftercareClosed } from './aftercare-closed.js';
export { AftercareContactStopped } from './aftercare-contact-stopped.js';
export { AftercareOpened } from './aftercare-opened.js';
export { AftercareStartCorrected } from './aftercare-start-corrected.js';
export { CheckpointCameDue } from './checkpoint-came-due.js';
export { CheckpointRescheduled } from './checkpoint-rescheduled.js';
export { ContactAttempted } from './contact-attempted.js';
export { EarlySeparationDetected } from './early-separation-detected.js';
export { aftercareEvents } from './events.js';
export type {
  Checkpoint,
  CheckpointCode,
  EmploymentKind,
  RetentionBasis,
  RetentionOutcome,
} from './fields.js';
export { FollowUpAttemptDue } from './follow-up-attempt-due.js';
export { FollowUpCompleted } from './follow-up-completed.js';
export { FollowUpMissed } from './follow-up-missed.js';
export { ReCounselingRequested } from './re-counseling-requested.js';
export { RetentionRevised } from './retention-revised.js';
export { RetentionVerified } from './retention-verified.js';
export { WorkplaceIssueActionTaken } from './workplace-issue-action-taken.js';
export { WorkplaceIssueEscalated } from './workplace-issue-escalated.js';
export { WorkplaceIssueReferredToAuthority } from './workplace-issue-referred-to-authority.js';
export { WorkplaceIssueReported } from './workplace-issue-reported.js';
export { WorkplaceIssueResolved } from './workplace-issue-resolved.js';
