import type {
  AftercareOpened,
  CheckpointCameDue,
  ContactAttempted,
  FollowUpCompleted,
} from '@academy/contracts';

export type AftercareEvent =
  AftercareOpened | CheckpointCameDue | ContactAttempted | FollowUpCompleted;
