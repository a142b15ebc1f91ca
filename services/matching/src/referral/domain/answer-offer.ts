import { civilDateOf, Rejection, type Message } from '@academy/kernel';
import type { ReferralEvent } from './events.js';
import { keysOf, live, proposed, type LiveReferral, type Referral } from './referral.js';

export type AcceptOffer = Message<'AcceptOffer', { at: string }>;
export type DeclineOffer = Message<'DeclineOffer', { reasonCode: string }>;

const offered = (known: LiveReferral): Extract<LiveReferral, { status: 'offered' }> => {
  if (known.status !== 'offered') throw new Rejection('JobNotOffered');
  return known;
};

/** The person takes the job, to the last day (T-17). Rejects `ReferralEnded`, `JobNotOffered` and `JobOfferOverdue`. */
export const acceptOffer = (
  { data: { at } }: AcceptOffer,
  referral: Referral,
): readonly ReferralEvent[] => {
  const known = live(referral);
  if (known.status === 'accepted') return [];
  const { answerBy } = offered(known);
  if (civilDateOf(at) > answerBy) throw new Rejection('JobOfferOverdue', undefined, { answerBy });

  return [{ type: 'JobOfferAccepted', data: { ...keysOf(known), acceptedAt: at } }];
};

/** The person does not take the job (MAT-13). Rejects `ReferralEnded` and `JobNotOffered`. */
export const declineOffer = (
  { data: { reasonCode } }: DeclineOffer,
  referral: Referral,
): readonly ReferralEvent[] => {
  if (proposed(referral).status === 'declined') return [];
  const known = offered(live(referral));

  return [{ type: 'JobOfferDeclined', data: { ...keysOf(known), reasonCode } }];
};
