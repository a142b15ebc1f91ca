import type { ReferralAdmitted } from '@academy/contracts';
import { NotYet, Rejection, type Message } from '@academy/kernel';
import type { Candidate } from './candidate.js';
import type { CandidateEvent } from './events.js';

export interface ReferralLimitPolicy {
  readonly version: string;
  /** MAT-12: referrals of one person that may be live at once. */
  readonly maxLiveReferrals: number;
}

/** Belongs into one transaction with the proposal of the referral. */
export type AdmitReferral = Message<
  'AdmitReferral',
  ReferralAdmitted['data'] & { policy: ReferralLimitPolicy }
>;

/**
 * Gives a referral its place among the live ones of the person (MAT-12). Throws `NotYet` `CandidacyNotOpened`; rejects
 * `JobOrderAlreadyReferredTo` and `LiveReferralLimitReached`.
 */
export const admitReferral = (
  { data: { policy, ...keys } }: AdmitReferral,
  { status, liveReferrals }: Candidate,
): readonly CandidateEvent[] => {
  if (status === 'unopened') throw new NotYet('CandidacyNotOpened');
  if (liveReferrals.some(({ referralId }) => referralId === keys.referralId)) return [];
  if (liveReferrals.some(({ jobOrderId }) => jobOrderId === keys.jobOrderId))
    throw new Rejection('JobOrderAlreadyReferredTo');
  const { maxLiveReferrals } = policy;
  if (liveReferrals.length >= maxLiveReferrals)
    throw new Rejection('LiveReferralLimitReached', undefined, { maxLiveReferrals });

  return [{ type: 'ReferralAdmitted', data: keys }];
};
