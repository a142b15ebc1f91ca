import type { Executed, ExecuteOptions, Streams } from '@academy/event-store';
import { livingAccount } from '../participant/domain/participant.js';
import { participants } from '../participant/participants.js';
import type { DecideDuplicate } from './domain/decide-duplicate.js';
import { knownReview } from './domain/duplicate-review.js';
import type { OpenDuplicateReview } from './domain/open-duplicate-review.js';
import { duplicateReviews } from './duplicate-reviews.js';

/**
 * Asks for a person's decision about two accounts and makes the newer one wait, or does neither (REG-1). Rejects what
 * `OpenDuplicateReview` and `NoteDuplicateSuspected` reject.
 */
export const suspectTogether = (
  streams: Streams,
  data: OpenDuplicateReview['data'],
  options: ExecuteOptions,
): Promise<Executed> =>
  streams.transact(options, async (transaction) => {
    const { reviewId, olderId, newerId: participantId, at } = data;
    livingAccount(await transaction.load(participants, olderId));
    await transaction.execute(participants, participantId, {
      type: 'NoteDuplicateSuspected',
      data: { participantId, reviewId, at },
    });
    await transaction.execute(duplicateReviews, reviewId, { type: 'OpenDuplicateReview', data });
  });

/**
 * Records the decision of a person and tells it to the account that waits, or does neither (REG-2). Rejects what
 * `DecideDuplicate` and `SettleDuplicateReview` reject.
 */
export const resolveTogether = (
  streams: Streams,
  data: DecideDuplicate['data'],
  options: ExecuteOptions,
): Promise<Executed> =>
  streams.transact(options, async (transaction) => {
    const { reviewId, decision, at } = data;
    const review = knownReview(await transaction.load(duplicateReviews, reviewId));
    await transaction.execute(duplicateReviews, reviewId, { type: 'DecideDuplicate', data });
    if (review.status === 'resolved' && review.decision === decision) return;

    const { olderId: otherId, newerId: participantId, basis } = review;
    await transaction.execute(participants, participantId, {
      type: 'SettleDuplicateReview',
      data: { participantId, reviewId, otherId, decision, basis: [...basis], at },
    });
  });
