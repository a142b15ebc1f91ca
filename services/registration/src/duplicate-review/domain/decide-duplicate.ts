import type { DuplicateResolved } from '@academy/contracts';
import { Rejection, type Message } from '@academy/kernel';
import { knownReview, type DuplicateReview } from './duplicate-review.js';
import type { DuplicateReviewEvent } from './events.js';

export type DecideDuplicate = Message<
  'DecideDuplicate',
  Pick<DuplicateResolved['data'], 'reviewId' | 'decision' | 'deciderId' | 'reason'> & { at: string }
>;

/**
 * Records a person's decision (REG-2). SAME may still be turned into DIFFERENT, as long as nothing is merged; DIFFERENT is
 * final, because the account went on from there. Rejects `DuplicateReviewUnknown` and `DuplicateAlreadyDecided`.
 */
export const decideDuplicate = (
  { data: { at, ...decided } }: DecideDuplicate,
  state: DuplicateReview,
): readonly DuplicateReviewEvent[] => {
  const review = knownReview(state);
  if (review.status === 'resolved') {
    if (review.decision === decided.decision) return [];
    if (review.decision === 'DIFFERENT') throw new Rejection('DuplicateAlreadyDecided');
  }

  const { olderId, newerId } = review;
  return [
    {
      type: 'DuplicateResolved',
      data: {
        ...decided,
        participantId: newerId,
        participantIds: [olderId, newerId],
        resolvedAt: at,
      },
    },
  ];
};
