/** What others may know of the events of matching. */
export { CandidacyOpened } from './candidacy-opened.js';
export {
  CandidacyClosed,
  CandidacyHeld,
  CandidacyReleased,
  ProfileStandingNoted,
} from './candidacy-standing.js';
export {
  AutomatedRecommendationResumed,
  AutomatedRecommendationStopped,
  CandidateMergeNoted,
  CandidateTrainingNoted,
} from './candidate-facts.js';
export { CandidateWishesNoted } from './candidate-wishes-noted.js';
export { EmployerApplied } from './employer-applied.js';
export { EmployerConsentNoted } from './employer-consent-noted.js';
export { EmployerConsentWithdrawalNoted } from './employer-consent-withdrawal-noted.js';
export { EmployerReferralsPaused, EmployerReferralsResumed } from './employer-referrals.js';
export { EmployerReinstated } from './employer-reinstated.js';
export { EmployerRejected } from './employer-rejected.js';
export { EmployerResponded } from './employer-responded.js';
export { EmployerResponseOverdue } from './employer-response-overdue.js';
export { EmployerSuspended } from './employer-suspended.js';
export { EmployerUserLinked, EmployerUserUnlinked } from './employer-users.js';
export { EmployerVerificationLapsed } from './employer-verification-lapsed.js';
export { EmployerVerified } from './employer-verified.js';
export { matchingEvents } from './events.js';
export type {
  EmployerFault,
  EmployerReason,
  JobOrderChanges,
  OfferedWage,
  ProgramType,
  Requirement,
  ScreenedFlag,
  ScreeningFlag,
  SharedField,
} from './fields.js';
export { InterviewAttended } from './interview-attended.js';
export { InterviewCancelled } from './interview-cancelled.js';
export { InterviewNoShowRecorded } from './interview-no-show-recorded.js';
export { InterviewRescheduled } from './interview-rescheduled.js';
export { InterviewResultAwaited } from './interview-result-awaited.js';
export { InterviewResultOverdue } from './interview-result-overdue.js';
export { InterviewResultRecorded } from './interview-result-recorded.js';
export { InterviewScheduled } from './interview-scheduled.js';
export { JobOfferAccepted } from './job-offer-accepted.js';
export { JobOfferDeclined } from './job-offer-declined.js';
export { JobOfferExpired } from './job-offer-expired.js';
export { JobOfferExtended } from './job-offer-extended.js';
export { JobOpeningFilled } from './job-opening-filled.js';
export { JobOpeningReopened } from './job-opening-reopened.js';
export { JobOrderClosed } from './job-order-closed.js';
export { JobOrderExpired } from './job-order-expired.js';
export { JobOrderExtended } from './job-order-extended.js';
export { JobOrderFilled } from './job-order-filled.js';
export { JobOrderPaused } from './job-order-paused.js';
export { JobOrderPublished } from './job-order-published.js';
export { JobOrderResumed } from './job-order-resumed.js';
export { JobOrderReturned } from './job-order-returned.js';
export { JobOrderRevised } from './job-order-revised.js';
export { JobOrderScreened } from './job-order-screened.js';
export { JobOrderSubmitted } from './job-order-submitted.js';
export { MatchBatchCompleted, NightlyRunBegan, NightlyRunScheduled } from './match-batches.js';
export { MatchRunCompleted } from './match-run-completed.js';
export { PlacementConfirmed } from './placement-confirmed.js';
export { PlacementCorrected } from './placement-corrected.js';
export { PlacementEnded } from './placement-ended.js';
export type { PlacementChanges } from './placement-fields.js';
export { PlacementNotStarted } from './placement-not-started.js';
export { PlacementStartOverdue } from './placement-start-overdue.js';
export { PlacementStarted } from './placement-started.js';
export { PlacementTermsChanged } from './placement-terms-changed.js';
export { PlacementVoided } from './placement-voided.js';
export { RecommendationAccepted } from './recommendation-accepted.js';
export { RecommendationDismissed } from './recommendation-dismissed.js';
export { RecommendationExpired } from './recommendation-expired.js';
export { RecommendationExplained } from './recommendation-explained.js';
export { RecommendationIssued } from './recommendation-issued.js';
export { RecommendationReviewRequested } from './recommendation-review-requested.js';
export { RecommendationReviewed } from './recommendation-reviewed.js';
export { RecommendationViewed } from './recommendation-viewed.js';
export { ReferralAdmitted } from './referral-admitted.js';
export { ReferralClosureNoted } from './referral-closure-noted.js';
export { ReferralConsented } from './referral-consented.js';
export { ReferralDeclined } from './referral-declined.js';
export { ReferralExpired } from './referral-expired.js';
export { ReferralHired } from './referral-hired.js';
export { ReferralProposed } from './referral-proposed.js';
export { ReferralSent } from './referral-sent.js';
export { ReferralViewed } from './referral-viewed.js';
export { ReferralWithdrawn } from './referral-withdrawn.js';
export { SelfFoundJobReported } from './self-found-job-reported.js';
