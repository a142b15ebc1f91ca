import { DuplicateResolved, DuplicateSuspected } from '@academy/contracts';
import { readModel } from '@academy/event-store';
import type { Projection } from '@academy/kernel';
import type { DuplicateReviewEvent } from '../domain/events.js';
import { DuplicateReviewCard } from './duplicate-review-card.entity.js';

export const duplicateReviewCardProjection: Projection<DuplicateReviewEvent, DuplicateReviewCard> =
  {
    name: 'duplicate-review-card',
    kind: 'keyed',
    keyOf: ({ data }) => data.reviewId,
    cases: {
      DuplicateSuspected:
        ({ data: { reviewId, participantId, participantIds, basis, score, suspectedAt } }) =>
        () => ({
          ...{ reviewId, participantId, status: 'OPEN', basis, score, suspectedAt },
          olderId: participantIds.find((id) => id !== participantId) ?? participantId,
        }),
      DuplicateResolved:
        ({ data: { decision: status } }) =>
        (card) =>
          card ? { ...card, status } : null,
    },
  };

/** Suspected duplicates, for those who decide about them. */
export const duplicateReviewCard = readModel<DuplicateReviewEvent, DuplicateReviewCard>({
  projection: duplicateReviewCardProjection,
  entity: DuplicateReviewCard,
  uses: [DuplicateSuspected, DuplicateResolved],
});
