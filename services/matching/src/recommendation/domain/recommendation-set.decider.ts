import type { Decider } from '@academy/kernel';
import {
  acceptRecommendation,
  dismissRecommendation,
  endRecommendations,
  expireRecommendation,
  explainRecommendation,
  reviewRecommendation,
  viewRecommendation,
  type AcceptRecommendation,
  type DismissRecommendation,
  type EndRecommendations,
  type ExpireRecommendation,
  type ExplainRecommendation,
  type ReviewRecommendation,
  type ViewRecommendation,
} from './answer-recommendation.js';
import type { RecommendationEvent } from './events.js';
import { evolve, initialState, type RecommendationSet } from './recommendation-set.js';
import { requestReview, type RequestReview } from './request-review.js';
import { runMatching, type RunMatching } from './run-matching.js';

export type RecommendationCommand =
  | RunMatching
  | ViewRecommendation
  | AcceptRecommendation
  | DismissRecommendation
  | ExplainRecommendation
  | ReviewRecommendation
  | ExpireRecommendation
  | EndRecommendations
  | RequestReview;

const decide = (
  command: RecommendationCommand,
  set: RecommendationSet,
): readonly RecommendationEvent[] => {
  switch (command.type) {
    case 'RunMatching':
      return runMatching(command, set);
    case 'ViewRecommendation':
      return viewRecommendation(command, set);
    case 'AcceptRecommendation':
      return acceptRecommendation(command, set);
    case 'DismissRecommendation':
      return dismissRecommendation(command, set);
    case 'ExplainRecommendation':
      return explainRecommendation(command, set);
    case 'ReviewRecommendation':
      return reviewRecommendation(command, set);
    case 'ExpireRecommendation':
      return expireRecommendation(command, set);
    case 'EndRecommendations':
      return endRecommendations(command, set);
    case 'RequestReview':
      return requestReview(command, set);
  }
};

/** What a machine recommends to one person, and what people make of it. */
export const recommendationSetDecider: Decider<
  RecommendationCommand,
  RecommendationSet,
  RecommendationEvent
> = { initialState, decide, evolve };
