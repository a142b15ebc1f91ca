import type { RecommendationDismissed, RecommendationReviewed } from '@academy/contracts';
import { Rejection, type Message } from '@academy/kernel';
import type { RecommendationEvent } from './events.js';
import { isOpen, openIn, recommendationIn, type RecommendationSet } from './recommendation-set.js';

interface Named {
  readonly recommendationId: string;
}

export type ViewRecommendation = Message<'ViewRecommendation', Named & { by: string }>;
export type AcceptRecommendation = Message<
  'AcceptRecommendation',
  Named & { by: string; referralId: string; at: string }
>;
export type DismissRecommendation = Message<
  'DismissRecommendation',
  Named & Pick<RecommendationDismissed['data'], 'by' | 'reasonCode'>
>;
export type ExplainRecommendation = Message<
  'ExplainRecommendation',
  Named & { requestedBy: string; explanationVersion: string }
>;
export type ReviewRecommendation = Message<
  'ReviewRecommendation',
  Named & Pick<RecommendationReviewed['data'], 'reviewerId' | 'decision' | 'reason'>
>;
/** Ends what is open for a person to whom nothing is recommended any more. */
export type EndRecommendations = Message<'EndRecommendations', { at: string }>;
export type ExpireRecommendation = Message<'ExpireRecommendation', Named & { at: string }>;

/** Notes that somebody looked; the first time counts. Rejects `RecommendationUnknown`. */
export const viewRecommendation = (
  { data: { recommendationId, by } }: ViewRecommendation,
  set: RecommendationSet,
): readonly RecommendationEvent[] => {
  const { status, participantId } = recommendationIn(set, recommendationId);
  if (status !== 'issued') return [];

  return [{ type: 'RecommendationViewed', data: { recommendationId, participantId, by } }];
};

/**
 * Follows a recommendation while it lasts (T-16); belongs into one transaction with the proposal of the referral. Rejects
 * `RecommendationUnknown` and `RecommendationOver`.
 */
export const acceptRecommendation = (
  { data: { recommendationId, by, referralId, at } }: AcceptRecommendation,
  set: RecommendationSet,
): readonly RecommendationEvent[] => {
  const { participantId, expiresAt } = openIn(set, recommendationId);
  if (at >= expiresAt) throw new Rejection('RecommendationOver');

  const data = { recommendationId, participantId, by, referralId };
  return [{ type: 'RecommendationAccepted', data }];
};

/** Sets a recommendation aside (MAT-10). Rejects `RecommendationUnknown` and `RecommendationOver`. */
export const dismissRecommendation = (
  { data: { recommendationId, by, reasonCode } }: DismissRecommendation,
  set: RecommendationSet,
): readonly RecommendationEvent[] => {
  if (recommendationIn(set, recommendationId).status === 'dismissed') return [];
  const { participantId } = openIn(set, recommendationId);

  const data = { recommendationId, participantId, by, reasonCode };
  return [{ type: 'RecommendationDismissed', data }];
};

/** Notes that somebody was shown why, also long after. Rejects `RecommendationUnknown`. */
export const explainRecommendation = (
  { data }: ExplainRecommendation,
  set: RecommendationSet,
): readonly RecommendationEvent[] => {
  const { participantId } = recommendationIn(set, data.recommendationId);
  return [{ type: 'RecommendationExplained', data: { ...data, participantId } }];
};

/** Notes what a person makes of it; one that is taken back can no longer be followed. Rejects `RecommendationUnknown` and `RecommendationOver`. */
export const reviewRecommendation = (
  { data }: ReviewRecommendation,
  set: RecommendationSet,
): readonly RecommendationEvent[] => {
  const { participantId } = openIn(set, data.recommendationId);
  return [{ type: 'RecommendationReviewed', data: { ...data, participantId } }];
};

/** Ends a recommendation that nobody followed in time (T-16). */
export const expireRecommendation = (
  { data: { recommendationId, at } }: ExpireRecommendation,
  { items }: RecommendationSet,
): readonly RecommendationEvent[] => {
  const item = items[recommendationId];
  if (item === undefined || !isOpen(item) || at < item.expiresAt) return [];

  const { participantId } = item;
  return [
    {
      type: 'RecommendationExpired',
      data: { recommendationId, participantId, expiredAt: item.expiresAt },
    },
  ];
};

/** Ends every recommendation that could still be followed, before its time. */
export const endRecommendations = (
  { data: { at } }: EndRecommendations,
  { items }: RecommendationSet,
): readonly RecommendationEvent[] =>
  Object.values(items)
    .filter(isOpen)
    .map(({ recommendationId, participantId }) => ({
      type: 'RecommendationExpired',
      data: { recommendationId, participantId, expiredAt: at },
    }));
