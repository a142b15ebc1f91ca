import type {
  BasicEducationCompleted,
  ClassAdmitted,
  LearnerRecordOpened,
  TrackRecommendationNoted,
} from '@academy/contracts';

export type LearnerRecordEvent =
  LearnerRecordOpened | TrackRecommendationNoted | ClassAdmitted | BasicEducationCompleted;
