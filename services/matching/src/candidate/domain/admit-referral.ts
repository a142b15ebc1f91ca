import type { ReferralAdmitted } from '@academy/contracts';
import { NotYet, Rejection, type Message } from '@academy/kernel';
import { tookConsentBack, type Candidate } from './candidate.js';
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

const guardCandidacy = (candidate: Candidate): void => {
  if (candidate.status === 'unopened') throw new NotYet('CandidacyNotOpened');
  if (candidate.status === 'closed') throw new Rejection('CandidacyClosed');
  if (candidate.heldBy.length > 0) throw new Rejection('CandidacyHeld');
  if (tookConsentBack(candidate)) throw new Rejection('EmployerConsentEnded');
};

/**
 * Gives a referral its place among the live ones of the person (MAT-12), unless they took back the consent to be shown to
 * employers (REG-17). Throws `NotYet` `CandidacyNotOpened`; rejects `CandidacyClosed`, `CandidacyHeld`, `EmployerConsentEnded`,
 * `JobOrderAlreadyReferredTo` and `LiveReferralLimitReached`.
 */
export const admitReferral = (
  { data: { policy, ...keys } }: AdmitReferral,
  candidate: Candidate,
): readonly CandidateEvent[] => {
  const { liveReferrals } = candidate;
  if (liveReferrals.some(({ referralId }) => referralId === keys.referralId)) return [];
  guardCandidacy(candidate);
  if (liveReferrals.some(({ jobOrderId }) => jobOrderId === keys.jobOrderId))
    throw new Rejection('JobOrderAlreadyReferredTo');
  const { maxLiveReferrals } = policy;
  if (liveReferrals.length >= maxLiveReferrals)
    throw new Rejection('LiveReferralLimitReached', undefined, { maxLiveReferrals });

  return [{ type: 'ReferralAdmitted', data: keys }];
};
