import type {
  BasicEducationCompleted,
  ClassAdmissionWithdrawn,
  ClassAdmitted,
  LearnerRecordOpened,
  TrackRecommendationNoted,
} from '@academy/contracts';

export type LearnerRecordEvent =
  | LearnerRecordOpened
  | TrackRecommendationNoted
  | ClassAdmitted
  | ClassAdmissionWithdrawn
  | BasicEducationCompleted;
