export { AdjustmentSupportProvided } from './aftercare/adjustment-support-provided.js';
export { AftercareClosed } from './aftercare/aftercare-closed.js';
export { AftercareContactStopped } from './aftercare/aftercare-contact-stopped.js';
export { AftercareOpened } from './aftercare/aftercare-opened.js';
export { AftercareStartCorrected } from './aftercare/aftercare-start-corrected.js';
export { CheckpointCameDue } from './aftercare/checkpoint-came-due.js';
export { CheckpointRescheduled } from './aftercare/checkpoint-rescheduled.js';
export { ContactAttempted } from './aftercare/contact-attempted.js';
export { EarlySeparationDetected } from './aftercare/early-separation-detected.js';
export { aftercareEvents } from './aftercare/events.js';
export type {
  Checkpoint,
  CheckpointCode,
  EmploymentKind,
  RetentionBasis,
  RetentionOutcome,
} from './aftercare/fields.js';
export { FollowUpAttemptDue } from './aftercare/follow-up-attempt-due.js';
export { FollowUpCompleted } from './aftercare/follow-up-completed.js';
export { FollowUpMissed } from './aftercare/follow-up-missed.js';
export { ReCounselingRequested } from './aftercare/re-counseling-requested.js';
export { RetentionRevised } from './aftercare/retention-revised.js';
export { RetentionVerified } from './aftercare/retention-verified.js';
export { WorkplaceIssueActionTaken } from './aftercare/workplace-issue-action-taken.js';
export { WorkplaceIssueEscalated } from './aftercare/workplace-issue-escalated.js';
export { WorkplaceIssueReferredToAuthority } from './aftercare/workplace-issue-referred-to-authority.js';
export { WorkplaceIssueReported } from './aftercare/workplace-issue-reported.js';
export { WorkplaceIssueResolved } from './aftercare/workplace-issue-resolved.js';
export { allEvents } from './all-events.js';
export { asyncApiOf } from './async-api.js';
export { CampusCapacityTargetSet } from './campus-directory/campus-capacity-target-set.js';
export { CampusClosed } from './campus-directory/campus-closed.js';
export { CampusOpened } from './campus-directory/campus-opened.js';
export { CampusRegistered } from './campus-directory/campus-registered.js';
export { CampusServiceDisabled } from './campus-directory/campus-service-disabled.js';
export { CampusServiceEnabled } from './campus-directory/campus-service-enabled.js';
export { CampusSuspended } from './campus-directory/campus-suspended.js';
export { CatchmentPlanPublished } from './campus-directory/catchment-plan-published.js';
export { ClosureDeclared } from './campus-directory/closure-declared.js';
export { ClosureLifted } from './campus-directory/closure-lifted.js';
export { campusDirectoryEvents } from './campus-directory/events.js';
export type {
  AffectedBookings,
  CampusService,
  ClosureScope,
  RoomKind,
  RoomPurpose,
  SlotMode,
  SlotPurpose,
  StaffRole,
  Weekday,
} from './campus-directory/fields.js';
export { OperatingHoursSet } from './campus-directory/operating-hours-set.js';
export { RoomAdded } from './campus-directory/room-added.js';
export { RoomBackInService } from './campus-directory/room-back-in-service.js';
export { RoomBooked } from './campus-directory/room-booked.js';
export { RoomChanged } from './campus-directory/room-changed.js';
export { RoomHeld } from './campus-directory/room-held.js';
export { RoomOutOfService } from './campus-directory/room-out-of-service.js';
export { RoomReleased } from './campus-directory/room-released.js';
export { SlotBlocked } from './campus-directory/slot-blocked.js';
export { SlotBooked } from './campus-directory/slot-booked.js';
export { SlotHeld } from './campus-directory/slot-held.js';
export { SlotHoldExpired } from './campus-directory/slot-hold-expired.js';
export { SlotReleased } from './campus-directory/slot-released.js';
export { SlotWithdrawn } from './campus-directory/slot-withdrawn.js';
export { SlotsPublished } from './campus-directory/slots-published.js';
export { StaffAssignedToCampus } from './campus-directory/staff-assigned-to-campus.js';
export { StaffLeavePlanned } from './campus-directory/staff-leave-planned.js';
export { StaffLeft } from './campus-directory/staff-left.js';
export { StaffRegistered } from './campus-directory/staff-registered.js';
export { StaffReturned } from './campus-directory/staff-returned.js';
export { StaffRoleChanged } from './campus-directory/staff-role-changed.js';
export { AgencyReferralMade } from './counseling/agency-referral-made.js';
export { AgencyReferralResulted } from './counseling/agency-referral-resulted.js';
export { AppointmentBooked } from './counseling/appointment-booked.js';
export { AppointmentCancelled } from './counseling/appointment-cancelled.js';
export { AppointmentCheckedIn } from './counseling/appointment-checked-in.js';
export { AppointmentCompleted } from './counseling/appointment-completed.js';
export { AppointmentNoShowRecorded } from './counseling/appointment-no-show-recorded.js';
export { AppointmentRescheduled } from './counseling/appointment-rescheduled.js';
export { AssessmentInvalidated } from './counseling/assessment-invalidated.js';
export { AssessmentScored } from './counseling/assessment-scored.js';
export { AssessmentStarted } from './counseling/assessment-started.js';
export { AssessmentSubmitted } from './counseling/assessment-submitted.js';
export { CaseDeadlineMissed } from './counseling/case-deadline-missed.js';
export { CaseloadCapChanged } from './counseling/caseload-cap-changed.js';
export { CaseloadSlotReleased } from './counseling/caseload-slot-released.js';
export { CaseloadSlotReserved } from './counseling/caseload-slot-reserved.js';
export { ConsultantAssigned } from './counseling/consultant-assigned.js';
export { ConsultantReassigned } from './counseling/consultant-reassigned.js';
export { CounselingCaseActivated } from './counseling/counseling-case-activated.js';
export { CounselingCaseClosed } from './counseling/counseling-case-closed.js';
export { CounselingCaseOpened } from './counseling/counseling-case-opened.js';
export { CounselingCasePutOnHold } from './counseling/counseling-case-put-on-hold.js';
export { CounselingCaseReopened } from './counseling/counseling-case-reopened.js';
export { counselingEvents } from './counseling/events.js';
export type {
  AppointmentPurpose,
  AssessmentDimension,
  ReadinessFactor,
  ReadinessLevel,
  RecommendedClassType,
  ScoredDimension,
} from './counseling/fields.js';
export { HandoverAccepted } from './counseling/handover-accepted.js';
export { HandoverRejected } from './counseling/handover-rejected.js';
export { NoShowExcused } from './counseling/no-show-excused.js';
export { ParticipantMarkedJobReady } from './counseling/participant-marked-job-ready.js';
export { PlanActivityAdded } from './counseling/plan-activity-added.js';
export { PlanActivityCompleted } from './counseling/plan-activity-completed.js';
export { PlanActivityMissed } from './counseling/plan-activity-missed.js';
export { PlanAgreed } from './counseling/plan-agreed.js';
export { PlanDrafted } from './counseling/plan-drafted.js';
export { PlanProposed } from './counseling/plan-proposed.js';
export { PlanReviewCameDue } from './counseling/plan-review-came-due.js';
export { PlanReviewed } from './counseling/plan-reviewed.js';
export { PlanRevised } from './counseling/plan-revised.js';
export { ReadinessLevelConfirmed } from './counseling/readiness-level-confirmed.js';
export { ReadinessLevelContested } from './counseling/readiness-level-contested.js';
export { ReadinessLevelProposed } from './counseling/readiness-level-proposed.js';
export { ReferralDeclineNoted } from './counseling/referral-decline-noted.js';
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
export { AbsorptionReversed } from './registration/absorption-reversed.js';
export { AssistedRegistrationConfirmed } from './registration/assisted-registration-confirmed.js';
export { CoEnrollmentDetected } from './registration/co-enrollment-detected.js';
export { ConsentExpired } from './registration/consent-expired.js';
export { ConsentGranted } from './registration/consent-granted.js';
export { ConsentWithdrawn } from './registration/consent-withdrawn.js';
export { ContactChanged } from './registration/contact-changed.js';
export { ContactPreferenceSet } from './registration/contact-preference-set.js';
export { CountedServiceNoted } from './registration/counted-service-noted.js';
export { CredentialVerified } from './registration/credential-verified.js';
export { DataSubjectRequestFulfilled } from './registration/data-subject-request-fulfilled.js';
export { DataSubjectRequestOverdue } from './registration/data-subject-request-overdue.js';
export { DataSubjectRequestReceived } from './registration/data-subject-request-received.js';
export { DataSubjectRequestRefused } from './registration/data-subject-request-refused.js';
export { DataSubjectRequestReviewStarted } from './registration/data-subject-request-review-started.js';
export { DuplicateAbsorbed } from './registration/duplicate-absorbed.js';
export { DuplicateResolved } from './registration/duplicate-resolved.js';
export { DuplicateReviewNoted } from './registration/duplicate-review-noted.js';
export { DuplicateReviewSettled } from './registration/duplicate-review-settled.js';
export { DuplicateSuspected } from './registration/duplicate-suspected.js';
export { EligibilityAppealed } from './registration/eligibility-appealed.js';
export { EligibilityConfirmed } from './registration/eligibility-confirmed.js';
export { EligibilityDenied } from './registration/eligibility-denied.js';
export { EligibilityEvidenceRecorded } from './registration/eligibility-evidence-recorded.js';
export { EligibilityExpired } from './registration/eligibility-expired.js';
export { EligibilityOverridden } from './registration/eligibility-overridden.js';
export { EligibilityReviewOpened } from './registration/eligibility-review-opened.js';
export { EligibilityUsed } from './registration/eligibility-used.js';
export { ErasureApproved } from './registration/erasure-approved.js';
export { ErasureProposed } from './registration/erasure-proposed.js';
export { registrationEvents } from './registration/events.js';
export type {
  AccountSide,
  ConsentPurpose,
  ContactChannel,
  DataRequestKind,
  DuplicateBasis,
  IdentityKey,
  RetentionHoldKind,
} from './registration/fields.js';
export { FutureServiceCleared } from './registration/future-service-cleared.js';
export { FutureServiceNoted } from './registration/future-service-noted.js';
export { HomeCampusChanged } from './registration/home-campus-changed.js';
export { IdentityVerificationFailed } from './registration/identity-verification-failed.js';
export { IdentityVerified } from './registration/identity-verified.js';
export { NotificationCameDue } from './registration/notification-came-due.js';
export { NotificationCancelled } from './registration/notification-cancelled.js';
export { NotificationDelivered } from './registration/notification-delivered.js';
export { NotificationFailed } from './registration/notification-failed.js';
export type { NotificationChannel } from './registration/notification-fields.js';
export { NotificationHandedOver } from './registration/notification-handed-over.js';
export { NotificationPostponed } from './registration/notification-postponed.js';
export { NotificationRequested } from './registration/notification-requested.js';
export { ParticipantErased } from './registration/participant-erased.js';
export { ParticipantMergeReversed } from './registration/participant-merge-reversed.js';
export { ParticipantRegistered } from './registration/participant-registered.js';
export { ParticipantReinstated } from './registration/participant-reinstated.js';
export { ParticipantSuspended } from './registration/participant-suspended.js';
export { ParticipantsMerged } from './registration/participants-merged.js';
export { ParticipationExitProposalWithdrawn } from './registration/participation-exit-proposal-withdrawn.js';
export { ParticipationExitProposed } from './registration/participation-exit-proposed.js';
export { ParticipationExitRevised } from './registration/participation-exit-revised.js';
export { ParticipationExited } from './registration/participation-exited.js';
export { ParticipationOpened } from './registration/participation-opened.js';
export { ParticipationPaused } from './registration/participation-paused.js';
export { ParticipationReopened } from './registration/participation-reopened.js';
export { ParticipationResumed } from './registration/participation-resumed.js';
export type { ProfileContent } from './registration/profile-fields.js';
export { RegistrationDraftExpired } from './registration/registration-draft-expired.js';
export { RegistrationStarted } from './registration/registration-started.js';
export { ResidenceChanged } from './registration/residence-changed.js';
export { RetentionHoldLifted } from './registration/retention-hold-lifted.js';
export { RetentionHoldPlaced } from './registration/retention-hold-placed.js';
export { TalentProfileFreshnessReminded } from './registration/talent-profile-freshness-reminded.js';
export { TalentProfileHidden } from './registration/talent-profile-hidden.js';
export { TalentProfilePublished } from './registration/talent-profile-published.js';
export { TalentProfileRefreshed } from './registration/talent-profile-refreshed.js';
export { TalentProfileRevised } from './registration/talent-profile-revised.js';
export { TalentProfileSubmitted } from './registration/talent-profile-submitted.js';
export { TalentProfileWentStale } from './registration/talent-profile-went-stale.js';
export { WillToWorkStated } from './registration/will-to-work-stated.js';
export { serviceNames, topicOf } from './services.js';
export type { ServiceName, SourceName } from './services.js';
export { PARTITIONS, SLICES, partitionOf, sliceOf } from './slices.js';
export { taskEvents } from './task-events.js';
export {
  AttendanceCorrected,
  AttendanceMarked,
  AttendanceSheetLocked,
  AttendanceSheetUnlocked,
} from './training-enrollment/attendance.js';
export { BasicEducationCompleted } from './training-enrollment/basic-education-completed.js';
export { ClassAdmissionWithdrawn } from './training-enrollment/class-admission-withdrawn.js';
export { ClassAdmitted } from './training-enrollment/class-admitted.js';
export { ClassRunCapacityChanged } from './training-enrollment/class-run-capacity-changed.js';
export {
  ClassRunCancelled,
  ClassRunPostponed,
  ClassSessionRescheduled,
  InstructorReplaced,
} from './training-enrollment/class-run-changes.js';
export {
  ClassRunApplicationsClosed,
  ClassRunConfirmed,
  ClassRunDecisionDue,
  ClassRunFinished,
  ClassRunOpened,
  ClassRunResultsFinalized,
  ClassRunStarted,
} from './training-enrollment/class-run-life.js';
export { ClassRunScheduled } from './training-enrollment/class-run-scheduled.js';
export { CourseApproved } from './training-enrollment/course-approved.js';
export { CourseRetired, CourseRevised } from './training-enrollment/course-revised.js';
export { EnrollmentApplied } from './training-enrollment/enrollment-applied.js';
export { EnrollmentCancelled } from './training-enrollment/enrollment-cancelled.js';
export { EnrollmentCompleted } from './training-enrollment/enrollment-completed.js';
export { EnrollmentConfirmed } from './training-enrollment/enrollment-confirmed.js';
export {
  EarlyEmploymentRecognized,
  EnrollmentDismissed,
  EnrollmentTransferred,
  EnrollmentWithdrawn,
} from './training-enrollment/enrollment-endings.js';
export { EnrollmentNotCompleted } from './training-enrollment/enrollment-not-completed.js';
export {
  EnrollmentRejected,
  EnrollmentScreened,
  EnrollmentSelected,
} from './training-enrollment/enrollment-selection.js';
export {
  AttendanceRiskRaised,
  EnrollmentResultRevised,
} from './training-enrollment/enrollment-standing.js';
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
export {
  WaitlistClosed,
  WaitlistLeft,
  WaitlistPromotedByOperator,
} from './training-enrollment/waitlist-ends.js';
export { WaitlistJoined } from './training-enrollment/waitlist-joined.js';
export type { OfferTerms } from './training-enrollment/waitlist-joined.js';
export {
  WaitlistOfferAccepted,
  WaitlistOfferDeclined,
  WaitlistOfferLapsed,
  WaitlistOfferMade,
} from './training-enrollment/waitlist-offers.js';
export { checkCloudEvent, fromCloudEvent, serviceOf, toCloudEvent } from './wire.js';
