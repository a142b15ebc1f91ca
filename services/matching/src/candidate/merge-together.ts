import type { Commanded } from '@academy/event-bus';
import { uuidv5, type Transaction } from '@academy/event-store';
import { addWorkingDays, civilDateOf } from '@academy/kernel';
import { tasks } from '@academy/platform';
import { recommendationSets } from '../recommendation/recommendation-sets.js';
import { decideTogether } from '../referral/decide-together.js';
import { keysOf } from '../referral/domain/referral.js';
import { referrals } from '../referral/referrals.js';
import { candidates } from './candidates.js';

/** Working days for a consultant to look at what the absorbed account had under way. */
const REVIEW_DAYS = 3;

/** A merge of two accounts, as registration told it. */
export interface Merge {
  readonly survivorId: string;
  readonly absorbedId: string;
  readonly reviewId: string;
  readonly at: string;
}

/** Nobody has been shown these: the account that stays is proposed anew, with its own consent. */
const withdrawUnsent = async (transaction: Transaction, { absorbedId }: Merge): Promise<void> => {
  const { liveReferrals } = await transaction.load(candidates, absorbedId);
  for (const { referralId } of liveReferrals) {
    const referral = await transaction.load(referrals, referralId);
    if (referral.status !== 'proposed' && referral.status !== 'consented') continue;
    await decideTogether(transaction, keysOf(referral), {
      type: 'WithdrawReferral',
      data: { by: 'SYSTEM', reasonCode: 'MERGED' },
    });
  }
};

const haveReviewed = (transaction: Transaction, { survivorId, reviewId, at }: Merge) => {
  const taskId = uuidv5(reviewId, 'REVIEW_MERGED_REFERRALS');
  const work = { kind: 'REVIEW_MERGED_REFERRALS', owner: 'CONSULTANT' } as const;
  const dueOn = addWorkingDays(civilDateOf(at), REVIEW_DAYS);
  const data = { taskId, participantId: survivorId, refId: reviewId, ...work, dueOn };
  return transaction.execute(tasks, taskId, { type: 'OpenTask', data });
};

/**
 * Makes one candidate of two: what the absorbed account had proposed is withdrawn, what employers have of it goes on under its old
 * id, and the orders that it was referred to count for the one that stays (REG-2, MAT-12). A consultant looks at what was under way.
 */
export const mergeTogether = (merge: Merge): Commanded => ({
  execute: (streams, options) => {
    const { survivorId, absorbedId, reviewId, at } = merge;
    const contended = [survivorId, absorbedId].map((id) => `${candidates.name}-${id}`);
    return streams.transact({ ...options, contended }, async (transaction) => {
      const { referredTo, liveReferrals } = await transaction.load(candidates, absorbedId);
      await withdrawUnsent(transaction, merge);
      const closing = { participantId: absorbedId, reasonCode: 'MERGED', at } as const;
      await transaction.execute(candidates, absorbedId, { type: 'CloseCandidacy', data: closing });
      const ending = { type: 'EndRecommendations', data: { at } } as const;
      await transaction.execute(recommendationSets, absorbedId, ending);
      await transaction.execute(candidates, survivorId, {
        type: 'NoteMerge',
        data: { participantId: survivorId, absorbedId, referredTo: [...referredTo], at },
      });
      for (const participantId of [survivorId, absorbedId])
        await transaction.execute(candidates, participantId, {
          type: 'ReleaseCandidacy',
          data: { participantId, reviewId, at },
        });
      if (liveReferrals.length > 0) await haveReviewed(transaction, merge);
    });
  },
});
