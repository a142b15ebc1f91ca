import type {
  AutomatedRecommendationResumed,
  AutomatedRecommendationStopped,
  CandidacyClosed,
  CandidacyHeld,
  CandidacyOpened,
  CandidacyReleased,
  CandidateMergeNoted,
  CandidateTrainingNoted,
  CandidateWishesNoted,
  EmployerConsentNoted,
  EmployerConsentWithdrawalNoted,
  ProfileStandingNoted,
  ReferralAdmitted,
  ReferralClosureNoted,
} from '@academy/contracts';

export type CandidateEvent =
  | CandidacyOpened
  | CandidacyClosed
  | CandidacyHeld
  | CandidacyReleased
  | EmployerConsentNoted
  | EmployerConsentWithdrawalNoted
  | ProfileStandingNoted
  | AutomatedRecommendationStopped
  | AutomatedRecommendationResumed
  | CandidateTrainingNoted
  | CandidateMergeNoted
  | ReferralAdmitted
  | ReferralClosureNoted
  | CandidateWishesNoted;
