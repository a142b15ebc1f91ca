import type {
  CandidacyOpened,
  CandidateWishesNoted,
  EmployerConsentNoted,
  EmployerConsentWithdrawalNoted,
  ReferralAdmitted,
  ReferralClosureNoted,
} from '@academy/contracts';

export type CandidateEvent =
  | CandidacyOpened
  | CandidateWishesNoted
  | EmployerConsentNoted
  | EmployerConsentWithdrawalNoted
  | ReferralAdmitted
  | ReferralClosureNoted;
