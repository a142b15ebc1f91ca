import { Rejection, type Message } from '@academy/kernel';
import type { ReferralEvent } from './events.js';
import { keysOf, live, proposed, type Referral } from './referral.js';

export type DeclineReferral = Message<'DeclineReferral', { reasonCode: string }>;

/**
 * The person does not want the referral, before it is sent; what was sent can only be withdrawn. Rejects
 * `ReferralNotProposed`, `ReferralEnded` and `ReferralAlreadySent`.
 */
export const declineReferral = (
  { data: { reasonCode } }: DeclineReferral,
  referral: Referral,
): readonly ReferralEvent[] => {
  const known = proposed(referral);
  if (known.status === 'declined') return [];
  live(known);
  if (known.status !== 'proposed' && known.status !== 'consented')
    throw new Rejection('ReferralAlreadySent');

  return [{ type: 'ReferralDeclined', data: { ...keysOf(known), reasonCode } }];
};
