import type { InterviewCancelled, ReferralWithdrawn } from '@academy/contracts';
import { Rejection, type Message } from '@academy/kernel';
import type { ReferralEvent } from './events.js';
import { isEnded, keysOf, proposed, type LiveReferral, type Referral } from './referral.js';

type By = ReferralWithdrawn['data']['by'];

export type WithdrawReferral = Message<
  'WithdrawReferral',
  Pick<ReferralWithdrawn['data'], 'by' | 'reasonCode'>
>;

/** Interviews know no system: what it calls off is called off by the academy. */
const callerOff = (by: By): InterviewCancelled['data']['by'] => (by === 'SYSTEM' ? 'OPERATOR' : by);

const interviewsCalledOff = (
  referral: LiveReferral,
  { by, reasonCode }: WithdrawReferral['data'],
): readonly ReferralEvent[] =>
  'interviews' in referral
    ? Object.entries(referral.interviews)
        .filter(([, { status }]) => status === 'scheduled')
        .map(([interviewId]) => ({
          type: 'InterviewCancelled',
          data: { interviewId, ...keysOf(referral), by: callerOff(by), reasonCode },
        }))
    : [];

/**
 * Takes a referral back before it has an outcome (MAT-13), and calls off the interviews that were to come. What has ended stays as
 * it ended: the same withdrawal again is nothing, any other is refused to people. Rejects `ReferralNotProposed` and `ReferralEnded`.
 */
export const withdrawReferral = (
  { data }: WithdrawReferral,
  referral: Referral,
): readonly ReferralEvent[] => {
  const known = proposed(referral);
  const { by, reasonCode } = data;
  if (isEnded(known)) {
    if (by === 'SYSTEM' || known.status === 'withdrawn') return [];
    throw new Rejection('ReferralEnded', undefined, { outcome: known.status });
  }

  const withdrawn = { ...keysOf(known), by, reasonCode };
  return [...interviewsCalledOff(known, data), { type: 'ReferralWithdrawn', data: withdrawn }];
};
