import { Rejection, type Message } from '@academy/kernel';
import type { ReferralEvent } from './events.js';
import { keysOf, live, type Referral } from './referral.js';

export type ViewReferral = Message<'ViewReferral', { at: string }>;

/** The employer opens what they were sent; the first time counts. Rejects `ReferralEnded` and `ReferralNotSent`. */
export const viewReferral = (
  { data: { at } }: ViewReferral,
  referral: Referral,
): readonly ReferralEvent[] => {
  const known = live(referral);
  if (known.status === 'proposed' || known.status === 'consented')
    throw new Rejection('ReferralNotSent');
  if (known.status !== 'sent' || known.viewed) return [];

  return [{ type: 'ReferralViewed', data: { ...keysOf(known), viewedAt: at } }];
};
