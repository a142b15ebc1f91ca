export { AftercareOpened } from './aftercare/aftercare-opened.js';
export { CheckpointCameDue } from './aftercare/checkpoint-came-due.js';
export { ContactAttempted } from './aftercare/contact-attempted.js';
export { aftercareEvents } from './aftercare/events.js';
export type { Checkpoint, CheckpointCode } from './aftercare/fields.js';
export { FollowUpCompleted } from './aftercare/follow-up-completed.js';
export { allEvents } from './all-events.js';
export { asyncApiOf } from './async-api.js';
export { CampusOpened } from './campus-directory/campus-opened.js';
export { CampusRegistered } from './campus-directory/campus-registered.js';
export { CampusServiceEnabled } from './campus-directory/campus-service-enabled.js';
export { CatchmentPlanPublished } from './campus-directory/catchment-plan-published.js';
export { campusDirectoryEvents } from './campus-directory/events.js';
export type { CampusService } from './campus-directory/fields.js';
export { CaseloadSlotReserved } from './counseling/caseload-slot-reserved.js';
export { ConsultantAssigned } from './counseling/consultant-assigned.js';
export { CounselingCaseOpened } from './counseling/counseling-case-opened.js';
export { counselingEvents } from './counseling/events.js';
export type { ReadinessLevel, RecommendedClassType } from './counseling/fields.js';
export { ReadinessLevelConfirmed } from './counseling/readiness-level-confirmed.js';
export { TrackRecommended } from './counseling/track-recommended.js';
export { Actor, CloudEvent, channels } from './envelope.js';
export type { Causation, Channel, StoredEvent } from './envelope.js';
export { InvalidEvent, event } from './event.js';
export type { EarlierVersion, EventContract, EventOf, EventOptions, Title } from './event.js';
export { exportColumnsOf, isExportedByDefault } from './export-columns.js';
export type { Disclosure, ExportColumn } from './export-columns.js';
export { CandidacyOpened } from './matching/candidacy-opened.js';
export { CandidateWishesNoted } from './matching/candidate-wishes-noted.js';
export { EmployerApplied } from './matching/employer-applied.js';
export { EmployerConsentNoted } from './matching/employer-consent-noted.js';
export { EmployerConsentWithdrawalNoted } from './matching/employer-consent-withdrawal-noted.js';
export { EmployerReinstated } from './matching/employer-reinstated.js';
export { EmployerRejected } from './matching/employer-rejected.js';
export { EmployerResponded } from './matching/employer-responded.js';
export { EmployerResponseOverdue } from './matching/employer-response-overdue.js';
export { EmployerSuspended } from './matching/employer-suspended.js';
export { EmployerVerificationLapsed } from './matching/employer-verification-lapsed.js';
export { EmployerVerified } from './matching/employer-verified.js';
export { matchingEvents } from './matching/events.js';
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
} from './matching/fields.js';
export { InterviewAttended } from './matching/interview-attended.js';
export { InterviewCancelled } from './matching/interview-cancelled.js';
export { InterviewNoShowRecorded } from './matching/interview-no-show-recorded.js';
export { InterviewRescheduled } from './matching/interview-rescheduled.js';
export { InterviewResultRecorded } from './matching/interview-result-recorded.js';
export { InterviewScheduled } from './matching/interview-scheduled.js';
export { JobOfferAccepted } from './matching/job-offer-accepted.js';
export { JobOfferDeclined } from './matching/job-offer-declined.js';
export { JobOfferExpired } from './matching/job-offer-expired.js';
export { JobOfferExtended } from './matching/job-offer-extended.js';
export { JobOpeningFilled } from './matching/job-opening-filled.js';
export { JobOpeningReopened } from './matching/job-opening-reopened.js';
export { JobOrderClosed } from './matching/job-order-closed.js';
export { JobOrderExpired } from './matching/job-order-expired.js';
export { JobOrderExtended } from './matching/job-order-extended.js';
export { JobOrderFilled } from './matching/job-order-filled.js';
export { JobOrderPaused } from './matching/job-order-paused.js';
export { JobOrderPublished } from './matching/job-order-published.js';
export { JobOrderResumed } from './matching/job-order-resumed.js';
export { JobOrderReturned } from './matching/job-order-returned.js';
export { JobOrderRevised } from './matching/job-order-revised.js';
export { JobOrderScreened } from './matching/job-order-screened.js';
export { JobOrderSubmitted } from './matching/job-order-submitted.js';
export { MatchRunCompleted } from './matching/match-run-completed.js';
export { PlacementConfirmed } from './matching/placement-confirmed.js';
export { PlacementCorrected } from './matching/placement-corrected.js';
export { PlacementEnded } from './matching/placement-ended.js';
export type { PlacementChanges } from './matching/placement-fields.js';
export { PlacementNotStarted } from './matching/placement-not-started.js';
export { PlacementStartOverdue } from './matching/placement-start-overdue.js';
export { PlacementStarted } from './matching/placement-started.js';
export { PlacementTermsChanged } from './matching/placement-terms-changed.js';
export { PlacementVoided } from './matching/placement-voided.js';
export { RecommendationAccepted } from './matching/recommendation-accepted.js';
export { RecommendationDismissed } from './matching/recommendation-dismissed.js';
export { RecommendationExpired } from './matching/recommendation-expired.js';
export { RecommendationExplained } from './matching/recommendation-explained.js';
export { RecommendationIssued } from './matching/recommendation-issued.js';
export { RecommendationReviewed } from './matching/recommendation-reviewed.js';
export { RecommendationViewed } from './matching/recommendation-viewed.js';
export { ReferralAdmitted } from './matching/referral-admitted.js';
export { ReferralClosureNoted } from './matching/referral-closure-noted.js';
export { ReferralConsented } from './matching/referral-consented.js';
export { ReferralDeclined } from './matching/referral-declined.js';
export { ReferralExpired } from './matching/referral-expired.js';
export { ReferralHired } from './matching/referral-hired.js';
export { ReferralProposed } from './matching/referral-proposed.js';
export { ReferralSent } from './matching/referral-sent.js';
export { ReferralViewed } from './matching/referral-viewed.js';
export { ReferralWithdrawn } from './matching/referral-withdrawn.js';
export { SelfFoundJobReported } from './matching/self-found-job-reported.js';
export { policyPublishedBy } from './policy-published.js';
export { ConsentGranted } from './registration/consent-granted.js';
export { ConsentWithdrawn } from './registration/consent-withdrawn.js';
export { DuplicateReviewNoted } from './registration/duplicate-review-noted.js';
export { DuplicateSuspected } from './registration/duplicate-suspected.js';
export { EligibilityConfirmed } from './registration/eligibility-confirmed.js';
export { EligibilityDenied } from './registration/eligibility-denied.js';
export { EligibilityReviewOpened } from './registration/eligibility-review-opened.js';
export { registrationEvents } from './registration/events.js';
export type { ConsentPurpose } from './registration/fields.js';
export { IdentityVerificationFailed } from './registration/identity-verification-failed.js';
export { IdentityVerified } from './registration/identity-verified.js';
export { ParticipantRegistered } from './registration/participant-registered.js';
export { ParticipationOpened } from './registration/participation-opened.js';
export { RegistrationStarted } from './registration/registration-started.js';
export { WillToWorkStated } from './registration/will-to-work-stated.js';
export { serviceNames, topicOf } from './services.js';
export type { ServiceName, SourceName } from './services.js';
export { PARTITIONS, SLICES, partitionOf, sliceOf } from './slices.js';
export { taskEvents } from './task-events.js';
export { BasicEducationCompleted } from './training-enrollment/basic-education-completed.js';
export { ClassAdmissionWithdrawn } from './training-enrollment/class-admission-withdrawn.js';
export { ClassAdmitted } from './training-enrollment/class-admitted.js';
export { ClassRunScheduled } from './training-enrollment/class-run-scheduled.js';
export { CourseApproved } from './training-enrollment/course-approved.js';
export { EnrollmentApplied } from './training-enrollment/enrollment-applied.js';
export { EnrollmentCancelled } from './training-enrollment/enrollment-cancelled.js';
export { EnrollmentCompleted } from './training-enrollment/enrollment-completed.js';
export { EnrollmentConfirmed } from './training-enrollment/enrollment-confirmed.js';
export { EnrollmentNotCompleted } from './training-enrollment/enrollment-not-completed.js';
export { trainingEnrollmentEvents } from './training-enrollment/events.js';
export type {
  AttendanceRate,
  ClassSession,
  ClassType,
  CompletionFailure,
  CompletionPolicy,
  Fraction,
} from './training-enrollment/fields.js';
export { LearnerRecordOpened } from './training-enrollment/learner-record-opened.js';
export { SeatConfirmed } from './training-enrollment/seat-confirmed.js';
export { SeatHeld } from './training-enrollment/seat-held.js';
export { SeatReleased } from './training-enrollment/seat-released.js';
export { TrackRecommendationNoted } from './training-enrollment/track-recommendation-noted.js';
export { checkCloudEvent, fromCloudEvent, serviceOf, toCloudEvent } from './wire.js';
