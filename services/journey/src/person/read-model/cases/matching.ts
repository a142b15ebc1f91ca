import type { matchingEvents } from '@academy/contracts';
import type { CasesOf } from './cases-of.js';
import { reach, unchanged } from './learn.js';
import { policyCases, taskCases } from './shared.js';

/** What the events of matching mean for where a person stands. */
export const matchingCases: CasesOf<typeof matchingEvents> = {
  EmployerApplied: unchanged,
  EmployerVerified: unchanged,
  JobOrderSubmitted: unchanged,
  JobOrderPublished: unchanged,
  JobOpeningFilled: unchanged,
  JobOrderFilled: unchanged,
  CandidacyOpened: unchanged,
  EmployerConsentNoted: unchanged,
  EmployerConsentWithdrawalNoted: unchanged,
  ReferralAdmitted: unchanged,
  ReferralClosureNoted: unchanged,
  ReferralProposed: unchanged,
  ReferralConsented: unchanged,
  ReferralDeclined: unchanged,
  ReferralSent: () => reach('referredOn'),
  ReferralViewed: unchanged,
  EmployerResponded: unchanged,
  EmployerResponseOverdue: unchanged,
  ReferralWithdrawn: unchanged,
  ReferralExpired: unchanged,
  ReferralHired: unchanged,
  InterviewScheduled: unchanged,
  InterviewRescheduled: unchanged,
  InterviewCancelled: unchanged,
  InterviewAttended: unchanged,
  InterviewNoShowRecorded: unchanged,
  InterviewResultRecorded: unchanged,
  JobOfferExtended: unchanged,
  JobOfferAccepted: unchanged,
  JobOfferDeclined: unchanged,
  JobOfferExpired: unchanged,
  PlacementConfirmed: unchanged,
  // A paid activity is no employment and never counts as a placement (domain.md §7.1).
  PlacementStarted: ({ data: { programType } }) =>
    programType === 'WORK_EXPERIENCE' ? unchanged() : reach('placedOn'),
  ...policyCases,
  ...taskCases,
};
