import type { EmployerReason, EmployerResponded } from '@academy/contracts';
import { addDays, civilDateOf, Rejection, type Message } from '@academy/kernel';
import type { ReferralEvent } from './events.js';
import { keysOf, live, type LiveReferral, type Referral } from './referral.js';

export interface DecisionPolicy {
  readonly version: string;
  /** How long an employer may consider somebody after an answer or an interview, in days. */
  readonly decideDays: number;
}

export type RespondToReferral = Message<
  'RespondToReferral',
  Pick<EmployerResponded['data'], 'result'> & {
    reasonCode?: EmployerReason;
    feedbackRef?: string;
    policy: DecisionPolicy;
    at: string;
  }
>;

/** The referral, if the employer has it and has not offered the job; rejects `ReferralNotSent` and `JobAlreadyOffered`. */
export const withEmployer = (
  known: LiveReferral,
): Extract<LiveReferral, { status: 'sent' | 'considered' }> => {
  if (known.status === 'sent' || known.status === 'considered') return known;
  if (known.status === 'offered' || known.status === 'accepted')
    throw new Rejection('JobAlreadyOffered');
  throw new Rejection('ReferralNotSent');
};

/**
 * Takes the employer's answer. A refusal says why and is the outcome; with any other the employer decides within a time
 * (MAT-13). Rejects `ReferralEnded`, `ReferralNotSent`, `JobAlreadyOffered` and `RefusalReasonMissing`.
 */
export const respondToReferral = (
  { data: { result, reasonCode, feedbackRef, policy, at } }: RespondToReferral,
  referral: Referral,
): readonly ReferralEvent[] => {
  const known = withEmployer(live(referral));
  if (known.status === 'considered' && known.result === result) return [];
  const told = feedbackRef === undefined ? {} : { feedbackRef };
  const answer = { ...keysOf(known), result, ...told, respondedAt: at };
  if (result === 'REJECT') {
    if (reasonCode === undefined) throw new Rejection('RefusalReasonMissing');
    return [{ type: 'EmployerResponded', data: { ...answer, reasonCode } }];
  }

  const decideBy = addDays(civilDateOf(at), policy.decideDays);
  return [{ type: 'EmployerResponded', data: { ...answer, decideBy } }];
};
