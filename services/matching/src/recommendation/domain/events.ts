import type {
  MatchRunCompleted,
  RecommendationAccepted,
  RecommendationDismissed,
  RecommendationExpired,
  RecommendationExplained,
  RecommendationIssued,
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
  | RecommendationExpired;
