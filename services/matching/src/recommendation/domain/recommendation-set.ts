import type { MatchRunCompleted, RecommendationIssued } from '@academy/contracts';
import { Rejection } from '@academy/kernel';
import type { RecommendationEvent } from './events.js';

type Status = 'issued' | 'viewed' | 'accepted' | 'dismissed' | 'withdrawn' | 'expired';
export type Recommendation = Readonly<RecommendationIssued['data']> & {
  readonly status: Status;
  /** Whether a person was asked to look at it, or did. */
  readonly review?: 'requested' | 'upheld' | 'withdrawn';
};

/** What was recommended to one person, over all runs, by recommendation. */
export interface RecommendationSet {
  readonly lastRunId: MatchRunCompleted['data']['runId'] | null;
  readonly items: Readonly<Record<string, Recommendation>>;
}

export const initialState: RecommendationSet = { lastRunId: null, items: {} };

const changed = (
  set: RecommendationSet,
  recommendationId: string,
  change: Partial<Pick<Recommendation, 'status' | 'review'>>,
): RecommendationSet => {
  const item = set.items[recommendationId];
  if (item === undefined) return set;
  return { ...set, items: { ...set.items, [recommendationId]: { ...item, ...change } } };
};

const moved = (set: RecommendationSet, recommendationId: string, status: Status) =>
  changed(set, recommendationId, { status });

/** The set after an event. */
export const evolve = (
  set: RecommendationSet,
  { type, data }: RecommendationEvent,
): RecommendationSet => {
  switch (type) {
    case 'MatchRunCompleted':
      return { ...set, lastRunId: data.runId };
    case 'RecommendationIssued': {
      const issued = { ...data, status: 'issued' } as const;
      return { ...set, items: { ...set.items, [data.recommendationId]: issued } };
    }
    case 'RecommendationViewed':
      return moved(set, data.recommendationId, 'viewed');
    case 'RecommendationAccepted':
      return moved(set, data.recommendationId, 'accepted');
    case 'RecommendationDismissed':
      return moved(set, data.recommendationId, 'dismissed');
    case 'RecommendationExplained':
      return set;
    case 'RecommendationReviewed':
      return data.decision === 'WITHDRAWN'
        ? changed(set, data.recommendationId, { status: 'withdrawn', review: 'withdrawn' })
        : changed(set, data.recommendationId, { review: 'upheld' });
    case 'RecommendationReviewRequested':
      return changed(set, data.recommendationId, { review: 'requested' });
    case 'RecommendationExpired':
      return moved(set, data.recommendationId, 'expired');
  }
};

/** Whether a recommendation can still be followed. */
export const isOpen = ({ status }: Recommendation): boolean =>
  status === 'issued' || status === 'viewed';

/** The recommendation; rejects `RecommendationUnknown`. */
export const recommendationIn = (
  { items }: RecommendationSet,
  recommendationId: string,
): Recommendation => {
  const item = items[recommendationId];
  if (item === undefined) throw new Rejection('RecommendationUnknown');
  return item;
};

/** The recommendation, if it can still be followed; rejects `RecommendationUnknown` and `RecommendationOver`. */
export const openIn = (set: RecommendationSet, recommendationId: string): Recommendation => {
  const item = recommendationIn(set, recommendationId);
  if (!isOpen(item)) throw new Rejection('RecommendationOver');
  return item;
};
