import type { DuplicateBasis, DuplicateResolved } from '@academy/contracts';
import { Rejection } from '@academy/kernel';
import type { DuplicateReviewEvent } from './events.js';

type Decision = DuplicateResolved['data']['decision'];

interface Suspicion {
  /** The account that holds the identity. */
  readonly olderId: string;
  /** The account that waits. */
  readonly newerId: string;
  readonly basis: readonly DuplicateBasis[];
}

/** A suspicion that two accounts are one person; people decide it, machines only suspect (REG-2). */
export type DuplicateReview =
  | { readonly status: 'unknown' }
  | ({ readonly status: 'open' } & Suspicion)
  | ({ readonly status: 'resolved'; readonly decision: Decision } & Suspicion);

export type KnownReview = Exclude<DuplicateReview, { status: 'unknown' }>;

export const initialState: DuplicateReview = { status: 'unknown' };

/** The review after an event. */
export const evolve = (
  review: DuplicateReview,
  { type, data }: DuplicateReviewEvent,
): DuplicateReview => {
  switch (type) {
    case 'DuplicateSuspected': {
      const { participantId: newerId, participantIds, basis } = data;
      const olderId = participantIds.find((id) => id !== newerId) ?? newerId;
      return { status: 'open', olderId, newerId, basis };
    }
    case 'DuplicateResolved':
      return review.status === 'unknown'
        ? review
        : { ...review, status: 'resolved', decision: data.decision };
  }
};

/** The review, if there is one; throws `DuplicateReviewUnknown`. */
export const knownReview = (review: DuplicateReview): KnownReview => {
  if (review.status === 'unknown') throw new Rejection('DuplicateReviewUnknown');
  return review;
};
