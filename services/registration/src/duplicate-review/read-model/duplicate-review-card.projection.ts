import {
  DuplicateResolved,
  DuplicateSuspected,
  ParticipantMergeReversed,
  ParticipantsMerged,
} from '@academy/contracts';
import { readModel } from '@academy/event-store';
import type { Projection } from '@academy/kernel';
import type { DuplicateReviewEvent } from '../domain/events.js';
import { DuplicateReviewCard } from './duplicate-review-card.entity.js';

type CardEvent = DuplicateReviewEvent | ParticipantsMerged | ParticipantMergeReversed;

const turned =
  (status: DuplicateReviewCard['status']) =>
  (card: DuplicateReviewCard | undefined): DuplicateReviewCard | null =>
    card ? { ...card, status } : null;

/** All events of a review are about the account that waits, so they come in order. */
export const duplicateReviewCardProjection: Projection<CardEvent, DuplicateReviewCard> = {
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
    DuplicateResolved: ({ data: { decision } }) => turned(decision),
    ParticipantsMerged: () => turned('MERGED'),
    ParticipantMergeReversed: () => turned('SAME'),
  },
};

/** Suspected duplicates, for those who decide about them. */
export const duplicateReviewCard = readModel<CardEvent, DuplicateReviewCard>({
  projection: duplicateReviewCardProjection,
  entity: DuplicateReviewCard,
  uses: [DuplicateSuspected, DuplicateResolved, ParticipantsMerged, ParticipantMergeReversed],
});
