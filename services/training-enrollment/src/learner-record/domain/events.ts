import type {
  BasicEducationCompleted,
  ClassAdmissionWithdrawn,
  ClassAdmitted,
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
  | BasicEducationCompleted
  | TrainingStrikeIssued
  | TrainingStrikeCleared;
