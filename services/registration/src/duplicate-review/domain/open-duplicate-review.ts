import type { DuplicateSuspected } from '@academy/contracts';
import { Rejection, type Message } from '@academy/kernel';
import type { DuplicateReview } from './duplicate-review.js';
import type { DuplicateReviewEvent } from './events.js';

export type OpenDuplicateReview = Message<
  'OpenDuplicateReview',
  {
    reviewId: string;
    /** The account that holds the identity. */
    olderId: string;
    /** The account that met it and must wait. */
    newerId: string;
    basis: readonly DuplicateSuspected['data']['basis'][number][];
    /** 0 … 1; 1 is certain. */
    score: number;
    at: string;
  }
>;

/** Asks for a person's decision about two accounts (REG-1). Rejects `DuplicateNeedsTwoAccounts`. */
export const openDuplicateReview = (
  { data: { reviewId, olderId, newerId, basis, score, at } }: OpenDuplicateReview,
  review: DuplicateReview,
): readonly DuplicateReviewEvent[] => {
  if (review.status !== 'unknown') return [];
  if (olderId === newerId) throw new Rejection('DuplicateNeedsTwoAccounts');

  return [
    {
      type: 'DuplicateSuspected',
      data: {
        reviewId,
        participantId: newerId,
        participantIds: [olderId, newerId],
        basis: [...basis],
        score,
        suspectedAt: at,
      },
    },
  ];
};
