import type { Commanded } from '@academy/event-bus';
import { decideTogether } from './decide-together.js';
import { isEnded, keysOf, type LiveReferral } from './domain/referral.js';
import { referrals } from './referrals.js';

/** Whether a live referral is one of those that end. */
export type Meant = (referral: LiveReferral) => boolean;

/** Withdraws those of an order's referrals that are meant, all at once, by the system (MAT-5, MAT-13). */
export const withdrawFromOrder = (
  ofOrder: readonly { readonly referralId: string }[],
  { reasonCode, isMeant }: { readonly reasonCode: string; readonly isMeant: Meant },
): Commanded => ({
  execute: (streams, options) =>
    streams.transact(options, async (transaction) => {
      for (const { referralId } of ofOrder) {
        const referral = await transaction.load(referrals, referralId);
        if (referral.status === 'unknown' || isEnded(referral) || !isMeant(referral)) continue;
        await decideTogether(transaction, keysOf(referral), {
          type: 'WithdrawReferral',
          data: { by: 'SYSTEM', reasonCode },
        });
      }
    }),
});
