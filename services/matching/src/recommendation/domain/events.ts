import type {
  MatchRunCompleted,
  RecommendationAccepted,
  RecommendationDismissed,
  RecommendationExpired,
  RecommendationExplained,
  RecommendationIssued,
  RecommendationReviewRequested,
  RecommendationReviewed,
  RecommendationViewed,
} from '@academy/contracts';

export type RecommendationEvent =
  | MatchRunCompleted
  | RecommendationIssued
  | RecommendationViewed
  | RecommendationAccepted
  | RecommendationDismissed
  | RecommendationExplained
  | RecommendationReviewed
  | RecommendationReviewRequested
  | RecommendationExpired;
