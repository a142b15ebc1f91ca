import type {
  AdjustmentSupportProvided,
  AftercareClosed,
  AftercareContactStopped,
  AftercareOpened,
  AftercareStartCorrected,
  CheckpointCameDue,
  CheckpointRescheduled,
  ContactAttempted,
  EarlySeparationDetected,
  FollowUpAttemptDue,
  FollowUpCompleted,
  FollowUpMissed,
  ReCounselingRequested,
  RetentionRevised,
  RetentionVerified,
} from '@academy/contracts';

export type AftercareEvent =
  | AftercareOpened
  | AftercareStartCorrected
  | CheckpointCameDue
  | CheckpointRescheduled
  | ContactAttempted
  | FollowUpAttemptDue
  | FollowUpCompleted
  | FollowUpMissed
  | RetentionVerified
  | RetentionRevised
  | EarlySeparationDetected
  | ReCounselingRequested
  | AftercareContactStopped
  | AdjustmentSupportProvided
  | AftercareClosed;
