import type { RecommendationReviewRequested } from '@academy/contracts';
import type { Message } from '@academy/kernel';
import type { RecommendationEvent } from './events.js';
import { recommendationIn, type RecommendationSet } from './recommendation-set.js';

export type RequestReview = Message<
  'RequestReview',
  Pick<RecommendationReviewRequested['data'], 'recommendationId' | 'requestedBy'> & { at: string }
>;

/**
 * Asks a person to look at a recommendation, once, also after it is over (MAT-8, PIPA 37-2); one that was reviewed need not be asked
 * for. Rejects `RecommendationUnknown`.
 */
export const requestReview = (
  { data: { recommendationId, requestedBy, at } }: RequestReview,
  set: RecommendationSet,
): readonly RecommendationEvent[] => {
  const { participantId, review } = recommendationIn(set, recommendationId);
  if (review !== undefined) return [];

  const data = { recommendationId, participantId, requestedBy, requestedAt: at };
  return [{ type: 'RecommendationReviewRequested', data }];
};
