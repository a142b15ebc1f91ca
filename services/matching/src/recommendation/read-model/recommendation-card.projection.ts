import {
  RecommendationAccepted,
  RecommendationDismissed,
  RecommendationExpired,
  RecommendationIssued,
  RecommendationReviewed,
  RecommendationViewed,
} from '@academy/contracts';
import { readModel, type EventMeta } from '@academy/event-store';
import type { Projection } from '@academy/kernel';
import { RecommendationCard, type RecommendationStatus } from './recommendation-card.entity.js';

type CardEvent =
  | RecommendationIssued
  | RecommendationViewed
  | RecommendationAccepted
  | RecommendationDismissed
  | RecommendationReviewed
  | RecommendationExpired;

const moved =
  (status: RecommendationStatus) =>
  (card: RecommendationCard | undefined): RecommendationCard | null =>
    card ? { ...card, status } : null;

export const recommendationCardProjection: Projection<CardEvent, RecommendationCard, EventMeta> = {
  name: 'recommendation-card',
  kind: 'keyed',
  keyOf: ({ data }) => data.recommendationId,
  cases: {
    RecommendationIssued:
      ({ data: { recommendationId, participantId, jobOrderId, score, audience } }) =>
      () => ({ recommendationId, participantId, jobOrderId, score, audience, status: 'ISSUED' }),
    RecommendationViewed: () => moved('VIEWED'),
    RecommendationAccepted: () => moved('ACCEPTED'),
    RecommendationDismissed: () => moved('DISMISSED'),
    RecommendationReviewed: ({ data: { decision } }) =>
      decision === 'WITHDRAWN' ? moved('WITHDRAWN') : (card) => card ?? null,
    RecommendationExpired: () => moved('EXPIRED'),
  },
};

/** Who was recommended for which order. */
export const recommendationCard = readModel<CardEvent, RecommendationCard>({
  projection: recommendationCardProjection,
  entity: RecommendationCard,
  uses: [
    RecommendationIssued,
    RecommendationViewed,
    RecommendationAccepted,
    RecommendationDismissed,
    RecommendationReviewed,
    RecommendationExpired,
  ],
});
