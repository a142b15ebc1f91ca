import type {
  BasicEducationCompleted,
  ClassAdmissionWithdrawn,
  ClassAdmitted,
  LearnerHeld,
  LearnerHoldLifted,
  LearnerRecordOpened,
  TrackRecommendationNoted,
  TrainingStrikeCleared,
  TrainingStrikeIssued,
} from '@academy/contracts';

export type LearnerRecordEvent =
  | LearnerRecordOpened
  | TrackRecommendationNoted
  | ClassAdmitted
  | ClassAdmissionWithdrawn
  | LearnerHeld
  | LearnerHoldLifted
  | BasicEducationCompleted
  | TrainingStrikeIssued
  | TrainingStrikeCleared;
