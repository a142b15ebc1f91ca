import type {
  CandidacyOpened,
  EmployerConsentNoted,
  EmployerConsentWithdrawalNoted,
  ReferralAdmitted,
  ReferralClosureNoted,
} from '@academy/contracts';

export type CandidateEvent =
  | CandidacyOpened
  | EmployerConsentNoted
  | EmployerConsentWithdrawalNoted
  | ReferralAdmitted
  | ReferralClosureNoted;
