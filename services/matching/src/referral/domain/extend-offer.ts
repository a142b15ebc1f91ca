import type { JobOfferExtended } from '@academy/contracts';
import { addDays, civilDateOf, Rejection, type Message } from '@academy/kernel';
import type { ReferralEvent } from './events.js';
import { keysOf, live, type Referral } from './referral.js';

interface JobOfferPolicy {
  readonly version: string;
  /** T-17: how long the person has for an answer, in days. */
  readonly answerDays: number;
}

export type ExtendOffer = Message<
  'ExtendOffer',
  Pick<JobOfferExtended['data'], 'wage' | 'startOn' | 'contractMonths'> & {
    policy: JobOfferPolicy;
    at: string;
  }
>;

/**
 * Offers the person the job; they answer in time (T-17). Rejects `ReferralEnded`, `ReferralNotAnswered` before the employer
 * answered, and `StartInPast`.
 */
export const extendOffer = (
  { data: { policy, at, ...terms } }: ExtendOffer,
  referral: Referral,
): readonly ReferralEvent[] => {
  const known = live(referral);
  if (known.status === 'offered' || known.status === 'accepted') return [];
  if (known.status !== 'considered') throw new Rejection('ReferralNotAnswered');
  const today = civilDateOf(at);
  if (terms.startOn < today) throw new Rejection('StartInPast');

  const answerBy = addDays(today, policy.answerDays);
  return [{ type: 'JobOfferExtended', data: { ...keysOf(known), ...terms, answerBy } }];
};
