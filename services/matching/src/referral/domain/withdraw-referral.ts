import type { ReferralWithdrawn } from '@academy/contracts';
import { Rejection, type Message } from '@academy/kernel';
import type { ReferralEvent } from './events.js';
import { isEnded, keysOf, proposed, type Referral } from './referral.js';

export type WithdrawReferral = Message<
  'WithdrawReferral',
  Pick<ReferralWithdrawn['data'], 'by' | 'reasonCode'>
>;

/**
 * Takes a referral back before it has an outcome (MAT-13). What has ended stays as it ended: the same withdrawal again is
 * nothing, any other is refused to people. Rejects `ReferralNotProposed` and `ReferralEnded`.
 */
export const withdrawReferral = (
  { data: { by, reasonCode } }: WithdrawReferral,
  referral: Referral,
): readonly ReferralEvent[] => {
  const known = proposed(referral);
  if (isEnded(known)) {
    if (by === 'SYSTEM' || known.status === 'withdrawn') return [];
    throw new Rejection('ReferralEnded', undefined, { outcome: known.status });
  }

  return [{ type: 'ReferralWithdrawn', data: { ...keysOf(known), by, reasonCode } }];
};
