import { Rejection, type Message } from '@academy/kernel';
import type { ReferralEvent } from './events.js';
import { keysOf, live, proposed, type Referral } from './referral.js';

export type HireReferral = Message<'HireReferral', { placementId: string }>;

/** Ends the referral with the placement that it led to (MAT-13). Rejects `ReferralNotProposed` and `ReferralEnded`. */
export const hireReferral = (
  { data: { placementId } }: HireReferral,
  referral: Referral,
): readonly ReferralEvent[] => {
  const known = proposed(referral);
  if (known.status === 'hired') {
    if (known.placementId === placementId) return [];
    throw new Rejection('ReferralLedToAnotherPlacement');
  }

  return [{ type: 'ReferralHired', data: { ...keysOf(live(known)), placementId } }];
};
