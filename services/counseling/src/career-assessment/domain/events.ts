import type {
  AssessmentInvalidated,
  AssessmentScored,
  AssessmentStarted,
  AssessmentSubmitted,
  ReadinessLevelContested,
  ReadinessLevelProposed,
} from '@academy/contracts';

export type CareerAssessmentEvent =
  | AssessmentStarted
  | AssessmentSubmitted
  | AssessmentScored
  | ReadinessLevelProposed
  | ReadinessLevelContested
  | AssessmentInvalidated;
