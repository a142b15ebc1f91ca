import type { Commanded } from '@academy/event-bus';
import type { Transaction } from '@academy/event-store';
import { recommendationSets } from '../recommendation/recommendation-sets.js';
import { decideTogether } from '../referral/decide-together.js';
import { isEnded, keysOf, type LiveReferral } from '../referral/domain/referral.js';
import { referrals } from '../referral/referrals.js';
import { candidates } from './candidates.js';
import type { CloseCandidacy } from './domain/close-candidacy.js';

type Closing = CloseCandidacy['data'];

/** Who agreed on a job with an employer keeps it when a participation ends; nothing goes on without consent or account. */
const isMeant = ({ status }: LiveReferral, { reasonCode }: Closing): boolean =>
  reasonCode !== 'EXITED' || status !== 'accepted';

const withdrawAll = async (transaction: Transaction, closing: Closing): Promise<void> => {
  const { liveReferrals } = await transaction.load(candidates, closing.participantId);
  for (const { referralId } of liveReferrals) {
    const referral = await transaction.load(referrals, referralId);
    if (referral.status === 'unknown' || isEnded(referral) || !isMeant(referral, closing)) continue;
    await decideTogether(transaction, keysOf(referral), {
      type: 'WithdrawReferral',
      data: { by: 'SYSTEM', reasonCode: closing.reasonCode },
    });
  }
};

/**
 * Closes a candidacy with everything that is open in it, all or nothing: referrals are withdrawn and their interviews called off,
 * recommendations end. An end of an earlier participation changes nothing.
 */
export const closeTogether = (closing: Closing): Commanded => ({
  execute: (streams, options) => {
    const { participantId, at } = closing;
    const contended = [`${candidates.name}-${participantId}`];
    return streams.transact({ ...options, contended }, async (transaction) => {
      await transaction.execute(candidates, participantId, {
        type: 'CloseCandidacy',
        data: closing,
      });
      const { status } = await transaction.load(candidates, participantId);
      if (status !== 'closed') return;
      await withdrawAll(transaction, closing);
      const ending = { type: 'EndRecommendations', data: { at } } as const;
      await transaction.execute(recommendationSets, participantId, ending);
    });
  },
});
