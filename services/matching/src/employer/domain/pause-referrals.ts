import type { EmployerReferralsPaused, EmployerReferralsResumed } from '@academy/contracts';
import { Rejection, type Message } from '@academy/kernel';
import { applied, type Employer } from './employer.js';
import type { EmployerEvent } from './events.js';

export type PauseReferrals = Message<
  'PauseReferrals',
  Omit<EmployerReferralsPaused['data'], 'pausedAt'> & { at: string }
>;
export type ResumeReferrals = Message<
  'ResumeReferrals',
  Omit<EmployerReferralsResumed['data'], 'resumedAt'> & { at: string }
>;

/** Lets nobody new be referred while a grave issue is looked into (AFT-16); employers that never came to us have no referrals. */
export const pauseReferrals = (
  { data: { employerId, issueId, at } }: PauseReferrals,
  employer: Employer,
): readonly EmployerEvent[] => {
  if (employer.status === 'unknown' || employer.issues.includes(issueId)) return [];

  return [{ type: 'EmployerReferralsPaused', data: { employerId, issueId, pausedAt: at } }];
};

/** Lets people be referred again, once somebody has looked into every issue. Rejects `EmployerNotApplied`. */
export const resumeReferrals = (
  { data: { at, ...resumption } }: ResumeReferrals,
  employer: Employer,
): readonly EmployerEvent[] => {
  if (applied(employer).issues.length === 0) return [];

  return [{ type: 'EmployerReferralsResumed', data: { ...resumption, resumedAt: at } }];
};

/** Whether people may be referred to an employer at present (AFT-16); rejects `EmployerUnderReview`. */
export const guardReferable = (employer: Employer): void => {
  if (employer.status !== 'unknown' && employer.issues.length > 0)
    throw new Rejection('EmployerUnderReview');
};
