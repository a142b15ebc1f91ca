import { policyPublishedBy } from '../policy-published.js';
import { taskEvents } from '../task-events.js';
import { CandidacyOpened } from './candidacy-opened.js';
import {
  CandidacyClosed,
  CandidacyHeld,
  CandidacyReleased,
  ProfileStandingNoted,
} from './candidacy-standing.js';
import {
  AutomatedRecommendationResumed,
  AutomatedRecommendationStopped,
  CandidateMergeNoted,
  CandidateTrainingNoted,
} from './candidate-facts.js';
import { CandidateWishesNoted } from './candidate-wishes-noted.js';
import { EmployerApplied } from './employer-applied.js';
import { EmployerConsentNoted } from './employer-consent-noted.js';
import { EmployerConsentWithdrawalNoted } from './employer-consent-withdrawal-noted.js';
import { EmployerReferralsPaused, EmployerReferralsResumed } from './employer-referrals.js';
import { EmployerReinstated } from './employer-reinstated.js';
import { EmployerRejected } from './employer-rejected.js';
import { EmployerResponded } from './employer-responded.js';
import { EmployerResponseOverdue } from './employer-response-overdue.js';
import { EmployerSuspended } from './employer-suspended.js';
import { EmployerUserLinked, EmployerUserUnlinked } from './employer-users.js';
import { EmployerVerificationLapsed } from './employer-verification-lapsed.js';
import { EmployerVerified } from './employer-verified.js';
import { InterviewAttended } from './interview-attended.js';
import { InterviewCancelled } from './interview-cancelled.js';
import { InterviewNoShowRecorded } from './interview-no-show-recorded.js';
import { InterviewRescheduled } from './interview-rescheduled.js';
import { InterviewResultAwaited } from './interview-result-awaited.js';
import { InterviewResultOverdue } from './interview-result-overdue.js';
import { InterviewResultRecorded } from './interview-result-recorded.js';
import { InterviewScheduled } from './interview-scheduled.js';
import { JobOfferAccepted } from './job-offer-accepted.js';
import { JobOfferDeclined } from './job-offer-declined.js';
import { JobOfferExpired } from './job-offer-expired.js';
import { JobOfferExtended } from './job-offer-extended.js';
import { JobOpeningFilled } from './job-opening-filled.js';
import { JobOpeningReopened } from './job-opening-reopened.js';
import { JobOrderClosed } from './job-order-closed.js';
import { JobOrderExpired } from './job-order-expired.js';
import { JobOrderExtended } from './job-order-extended.js';
import { JobOrderFilled } from './job-order-filled.js';
import { JobOrderPaused } from './job-order-paused.js';
import { JobOrderPublished } from './job-order-published.js';
import { JobOrderResumed } from './job-order-resumed.js';
import { JobOrderReturned } from './job-order-returned.js';
import { JobOrderRevised } from './job-order-revised.js';
import { JobOrderScreened } from './job-order-screened.js';
import { JobOrderSubmitted } from './job-order-submitted.js';
import { MatchBatchCompleted, NightlyRunBegan, NightlyRunScheduled } from './match-batches.js';
import { MatchRunCompleted } from './match-run-completed.js';
import { PlacementConfirmed } from './placement-confirmed.js';
import { PlacementCorrected } from './placement-corrected.js';
import { PlacementEnded } from './placement-ended.js';
import { PlacementNotStarted } from './placement-not-started.js';
import { PlacementStartOverdue } from './placement-start-overdue.js';
import { PlacementStarted } from './placement-started.js';
import { PlacementTermsChanged } from './placement-terms-changed.js';
import { PlacementVoided } from './placement-voided.js';
import { RecommendationAccepted } from './recommendation-accepted.js';
import { RecommendationDismissed } from './recommendation-dismissed.js';
import { RecommendationExpired } from './recommendation-expired.js';
import { RecommendationExplained } from './recommendation-explained.js';
import { RecommendationIssued } from './recommendation-issued.js';
import { RecommendationReviewRequested } from './recommendation-review-requested.js';
import { RecommendationReviewed } from './recommendation-reviewed.js';
import { RecommendationViewed } from './recommendation-viewed.js';
import { ReferralAdmitted } from './referral-admitted.js';
import { ReferralClosureNoted } from './referral-closure-noted.js';
import { ReferralConsented } from './referral-consented.js';
import { ReferralDeclined } from './referral-declined.js';
import { ReferralExpired } from './referral-expired.js';
import { ReferralHired } from './referral-hired.js';
import { ReferralProposed } from './referral-proposed.js';
import { ReferralSent } from './referral-sent.js';
import { ReferralViewed } from './referral-viewed.js';
import { ReferralWithdrawn } from './referral-withdrawn.js';
import { SelfFoundJobReported } from './self-found-job-reported.js';

/** Every event of matching. */
export const matchingEvents = [
  EmployerApplied,
  EmployerVerified,
  JobOrderSubmitted,
  JobOrderPublished,
  JobOpeningFilled,
  JobOrderFilled,
  CandidacyOpened,
  EmployerConsentNoted,
  EmployerConsentWithdrawalNoted,
  ReferralAdmitted,
  ReferralClosureNoted,
  ReferralProposed,
  ReferralConsented,
  ReferralDeclined,
  ReferralSent,
  PlacementConfirmed,
  PlacementStarted,
  ReferralViewed,
  EmployerResponded,
  EmployerResponseOverdue,
  ReferralWithdrawn,
  ReferralExpired,
  ReferralHired,
  InterviewScheduled,
  InterviewRescheduled,
  InterviewCancelled,
  InterviewAttended,
  InterviewNoShowRecorded,
  InterviewResultAwaited,
  InterviewResultOverdue,
  InterviewResultRecorded,
  JobOfferExtended,
  JobOfferAccepted,
  JobOfferDeclined,
  JobOfferExpired,
  EmployerRejected,
  EmployerSuspended,
  EmployerReinstated,
  EmployerVerificationLapsed,
  JobOrderScreened,
  JobOrderReturned,
  JobOrderRevised,
  JobOrderPaused,
  JobOrderResumed,
  JobOrderExtended,
  JobOrderClosed,
  JobOrderExpired,
  JobOpeningReopened,
  CandidateWishesNoted,
  MatchRunCompleted,
  RecommendationIssued,
  RecommendationViewed,
  RecommendationAccepted,
  RecommendationDismissed,
  RecommendationExplained,
  RecommendationReviewed,
  RecommendationExpired,
  PlacementNotStarted,
  PlacementStartOverdue,
  PlacementTermsChanged,
  PlacementEnded,
  PlacementCorrected,
  PlacementVoided,
  SelfFoundJobReported,
  CandidacyClosed,
  CandidacyHeld,
  CandidacyReleased,
  ProfileStandingNoted,
  AutomatedRecommendationStopped,
  AutomatedRecommendationResumed,
  CandidateTrainingNoted,
  CandidateMergeNoted,
  EmployerReferralsPaused,
  EmployerReferralsResumed,
  MatchBatchCompleted,
  NightlyRunScheduled,
  NightlyRunBegan,
  EmployerUserLinked,
  EmployerUserUnlinked,
  RecommendationReviewRequested,
  policyPublishedBy('matching'),
  ...taskEvents('matching'),
] as const;
