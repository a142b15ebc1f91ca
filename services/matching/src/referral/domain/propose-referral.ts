import type { ReferralProposed } from '@academy/contracts';
import { addDays, civilDateOf, Rejection, type CivilDate, type Message } from '@academy/kernel';
import type { ReferralEvent } from './events.js';
import { guardJobOrder, type Referral } from './referral.js';

export interface ProposalPolicy {
  readonly version: string;
  /** T-16: how long the person has for an answer, in days. */
  readonly answerDays: number;
}

export type ProposeReferral = Message<
  'ProposeReferral',
  Omit<ReferralProposed['data'], 'answerBy'> & {
    /** The last day on which the order is open, as its stream has it; `null` when it is not. */
    jobOrderOpenUntil: CivilDate | null;
    policy: ProposalPolicy;
    at: string;
  }
>;

/**
 * Asks the person whether they want to be referred to an order; they are asked once. Rejects `JobOrderNotPublished`,
 * `JobOrderExpired`, `RecommendationMissing`, `ReferralAlreadyAnswered` and `ReferralOfAnotherOrder`.
 */
export const proposeReferral = (
  { data: { jobOrderOpenUntil, policy, at, ...proposal } }: ProposeReferral,
  referral: Referral,
): readonly ReferralEvent[] => {
  if (referral.status !== 'unknown') {
    const { participantId, jobOrderId } = referral;
    if (participantId !== proposal.participantId || jobOrderId !== proposal.jobOrderId)
      throw new Rejection('ReferralOfAnotherOrder');
    if (referral.status === 'proposed') return [];
    throw new Rejection('ReferralAlreadyAnswered');
  }
  const today = civilDateOf(at);
  guardJobOrder(jobOrderOpenUntil, today);
  if (proposal.basis === 'RECOMMENDATION' && proposal.recommendationId === undefined)
    throw new Rejection('RecommendationMissing');

  const answerBy = addDays(today, policy.answerDays);
  return [{ type: 'ReferralProposed', data: { ...proposal, answerBy } }];
};
