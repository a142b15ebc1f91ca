/** What others may know of the events of registration. */
export { AbsorptionReversed } from './absorption-reversed.js';
export { AssistedRegistrationConfirmed } from './assisted-registration-confirmed.js';
export { CoEnrollmentDetected } from './co-enrollment-detected.js';
export { ConsentExpired } from './consent-expired.js';
export { ConsentGranted } from './consent-granted.js';
export { ConsentNoticePublished } from './consent-notice-published.js';
export { ConsentWithdrawn } from './consent-withdrawn.js';
export { ContactChanged } from './contact-changed.js';
export { ContactPreferenceSet } from './contact-preference-set.js';
export { CountedServiceNoted } from './counted-service-noted.js';
export { CredentialVerified } from './credential-verified.js';
export { DataSubjectRequestFulfilled } from './data-subject-request-fulfilled.js';
export { DataSubjectRequestOverdue } from './data-subject-request-overdue.js';
export { DataSubjectRequestReceived } from './data-subject-request-received.js';
export { DataSubjectRequestRefused } from './data-subject-request-refused.js';
export { DataSubjectRequestReviewStarted } from './data-subject-request-review-started.js';
export { DuplicateAbsorbed } from './duplicate-absorbed.js';
export { DuplicateResolved } from './duplicate-resolved.js';
export { DuplicateReviewNoted } from './duplicate-review-noted.js';
export { DuplicateReviewSettled } from './duplicate-review-settled.js';
export { DuplicateSuspected } from './duplicate-suspected.js';
export { EligibilityAppealed } from './eligibility-appealed.js';
export { EligibilityConfirmed } from './eligibility-confirmed.js';
export { EligibilityDenied } from './eligibility-denied.js';
export { EligibilityEvidenceRecorded } from './eligibility-evidence-recorded.js';
export { EligibilityExpired } from './eligibility-expired.js';
export { EligibilityOverridden } from './eligibility-overridden.js';
export { EligibilityReviewOpened } from './eligibility-review-opened.js';
export { EligibilityUsed } from './eligibility-used.js';
export { ErasureApproved } from './erasure-approved.js';
export { ErasureProposed } from './erasure-proposed.js';
export { registrationEvents } from './events.js';
export type {
  AccountSide,
  ConsentPurpose,
  ContactChannel,
  DataRequestKind,
  DuplicateBasis,
  IdentityKey,
  RetentionHoldKind,
} from './fields.js';
export { FutureServiceCleared } from './future-service-cleared.js';
export { FutureServiceNoted } from './future-service-noted.js';
export { HomeCampusChanged } from './home-campus-changed.js';
export { IdentityVerificationFailed } from './identity-verification-failed.js';
export { IdentityVerified } from './identity-verified.js';
export { NoShowNoted } from './no-show-noted.js';
export { NotificationCameDue } from './notification-came-due.js';
export { NotificationCancelled } from './notification-cancelled.js';
export { NotificationDelivered } from './notification-delivered.js';
export { NotificationFailed } from './notification-failed.js';
export type { NotificationChannel } from './notification-fields.js';
export { NotificationHandedOver } from './notification-handed-over.js';
export { NotificationPostponed } from './notification-postponed.js';
export { NotificationRequested } from './notification-requested.js';
export { ParticipantErased } from './participant-erased.js';
export { ParticipantMergeReversed } from './participant-merge-reversed.js';
export { ParticipantRegistered } from './participant-registered.js';
export { ParticipantReinstated } from './participant-reinstated.js';
export { ParticipantSuspended } from './participant-suspended.js';
export { ParticipantsMerged } from './participants-merged.js';
export { ParticipationExitProposalWithdrawn } from './participation-exit-proposal-withdrawn.js';
export { ParticipationExitProposed } from './participation-exit-proposed.js';
export { ParticipationExitRevised } from './participation-exit-revised.js';
export { ParticipationExited } from './participation-exited.js';
export { ParticipationHandedOver } from './participation-handed-over.js';
export { ParticipationOpened } from './participation-opened.js';
export { ParticipationPaused } from './participation-paused.js';
export { ParticipationReopened } from './participation-reopened.js';
export { ParticipationResumed } from './participation-resumed.js';
export { ParticipationTakenOver } from './participation-taken-over.js';
export type { ProfileContent } from './profile-fields.js';
export { RegistrationDraftExpired } from './registration-draft-expired.js';
export { RegistrationStarted } from './registration-started.js';
export { ResidenceChanged } from './residence-changed.js';
export { RetentionHoldLifted } from './retention-hold-lifted.js';
export { RetentionHoldPlaced } from './retention-hold-placed.js';
export { TalentProfileFreshnessReminded } from './talent-profile-freshness-reminded.js';
export { TalentProfileHidden } from './talent-profile-hidden.js';
export { TalentProfilePublished } from './talent-profile-published.js';
export { TalentProfileRefreshed } from './talent-profile-refreshed.js';
export { TalentProfileRevised } from './talent-profile-revised.js';
export { TalentProfileSubmitted } from './talent-profile-submitted.js';
export { TalentProfileWentStale } from './talent-profile-went-stale.js';
export { WillToWorkStated } from './will-to-work-stated.js';
