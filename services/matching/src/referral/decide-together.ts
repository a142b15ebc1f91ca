import type { Commanded } from '@academy/event-bus';
import type { Transaction } from '@academy/event-store';
import { candidates } from '../candidate/candidates.js';
import type { ReferralCommand } from './domain/referral.decider.js';
import { isEnded, keysOf } from './domain/referral.js';
import { referrals } from './referrals.js';

type Keys = ReturnType<typeof keysOf>;

/** Decides on a referral; with its outcome it gives its place among the person's live ones back (MAT-12). */
export const decideTogether = async (
  transaction: Transaction,
  keys: Keys,
  command: ReferralCommand,
): Promise<void> => {
  const { referralId, participantId } = keys;
  await transaction.execute(referrals, referralId, command);
  const after = await transaction.load(referrals, referralId);
  if (after.status === 'unknown' || !isEnded(after)) return;
  await transaction.execute(candidates, participantId, {
    type: 'NoteReferralClosed',
    data: keysOf(keys),
  });
};

/** Withdraws all of a person's live referrals at once, by the system. */
export const withdrawTogether = (participantId: string, reasonCode: string): Commanded => ({
  execute: (streams, options) => {
    const contended = [`${candidates.name}-${participantId}`];
    return streams.transact({ ...options, contended }, async (transaction) => {
      const { liveReferrals } = await transaction.load(candidates, participantId);
      for (const { referralId } of liveReferrals) {
        const referral = await transaction.load(referrals, referralId);
        if (referral.status === 'unknown') continue;
        await decideTogether(transaction, keysOf(referral), {
          type: 'WithdrawReferral',
          data: { by: 'SYSTEM', reasonCode },
        });
      }
    });
  },
});
