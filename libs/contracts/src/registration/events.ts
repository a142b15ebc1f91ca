import { policyPublishedBy } from '../policy-published.js';
import { taskEvents } from '../task-events.js';
import { AbsorptionReversed } from './absorption-reversed.js';
import { AssistedRegistrationConfirmed } from './assisted-registration-confirmed.js';
import { CoEnrollmentDetected } from './co-enrollment-detected.js';
import { ConsentExpired } from './consent-expired.js';
import { ConsentGranted } from './consent-granted.js';
import { ConsentNoticePublished } from './consent-notice-published.js';
import { ConsentWithdrawn } from './consent-withdrawn.js';
import { ContactChanged } from './contact-changed.js';
import { ContactPreferenceSet } from './contact-preference-set.js';
import { CountedServiceNoted } from './counted-service-noted.js';
import { CredentialVerified } from './credential-verified.js';
import { DataSubjectRequestFulfilled } from './data-subject-request-fulfilled.js';
import { DataSubjectRequestOverdue } from './data-subject-request-overdue.js';
import { DataSubjectRequestReceived } from './data-subject-request-received.js';
import { DataSubjectRequestRefused } from './data-subject-request-refused.js';
import { DataSubjectRequestReviewStarted } from './data-subject-request-review-started.js';
import { DuplicateAbsorbed } from './duplicate-absorbed.js';
import { DuplicateResolved } from './duplicate-resolved.js';
import { DuplicateReviewNoted } from './duplicate-review-noted.js';
import { DuplicateReviewSettled } from './duplicate-review-settled.js';
import { DuplicateSuspected } from './duplicate-suspected.js';
import { EligibilityAppealed } from './eligibility-appealed.js';
import { EligibilityConfirmed } from './eligibility-confirmed.js';
import { EligibilityDenied } from './eligibility-denied.js';
import { EligibilityEvidenceRecorded } from './eligibility-evidence-recorded.js';
import { EligibilityExpired } from './eligibility-expired.js';
import { EligibilityOverridden } from './eligibility-overridden.js';
import { EligibilityReviewOpened } from './eligibility-review-opened.js';
import { EligibilityUsed } from './eligibility-used.js';
import { ErasureApproved } from './erasure-approved.js';
import { ErasureProposed } from './erasure-proposed.js';
import { FutureServiceCleared } from './future-service-cleared.js';
import { FutureServiceNoted } from './future-service-noted.js';
import { HomeCampusChanged } from './home-campus-changed.js';
import { IdentityVerificationFailed } from './identity-verification-failed.js';
import { IdentityVerified } from './identity-verified.js';
import { NoShowNoted } from './no-show-noted.js';
import { NotificationCameDue } from './notification-came-due.js';
import { NotificationCancelled } from './notification-cancelled.js';
import { NotificationDelivered } from './notification-delivered.js';
import { NotificationFailed } from './notification-failed.js';
import { NotificationHandedOver } from './notification-handed-over.js';
import { NotificationPostponed } from './notification-postponed.js';
import { NotificationRequested } from './notification-requested.js';
import { ParticipantErased } from './participant-erased.js';
import { ParticipantMergeReversed } from './participant-merge-reversed.js';
import { ParticipantRegistered } from './participant-registered.js';
import { ParticipantReinstated } from './participant-reinstated.js';
import { ParticipantSuspended } from './participant-suspended.js';
import { ParticipantsMerged } from './participants-merged.js';
import { ParticipationExitProposalWithdrawn } from './participation-exit-proposal-withdrawn.js';
import { ParticipationExitProposed } from './participation-exit-proposed.js';
import { ParticipationExitRevised } from './participation-exit-revised.js';
import { ParticipationExited } from './participation-exited.js';
import { ParticipationHandedOver } from './participation-handed-over.js';
import { ParticipationOpened } from './participation-opened.js';
import { ParticipationPaused } from './participation-paused.js';
import { ParticipationReopened } from './participation-reopened.js';
import { ParticipationResumed } from './participation-resumed.js';
import { ParticipationTakenOver } from './participation-taken-over.js';
import { RegistrationDraftExpired } from './registration-draft-expired.js';
import { RegistrationStarted } from './registration-started.js';
import { ResidenceChanged } from './residence-changed.js';
import { RetentionHoldLifted } from './retention-hold-lifted.js';
import { RetentionHoldPlaced } from './retention-hold-placed.js';
import { TalentProfileFreshnessReminded } from './talent-profile-freshness-reminded.js';
import { TalentProfileHidden } from './talent-profile-hidden.js';
import { TalentProfilePublished } from './talent-profile-published.js';
import { TalentProfileRefreshed } from './talent-profile-refreshed.js';
import { TalentProfileRevised } from './talent-profile-revised.js';
import { TalentProfileSubmitted } from './talent-profile-submitted.js';
import { TalentProfileWentStale } from './talent-profile-went-stale.js';
import { WillToWorkStated } from './will-to-work-stated.js';

/** Every event of registration. */
export const registrationEvents = [
  RegistrationStarted,
  IdentityVerified,
  IdentityVerificationFailed,
  WillToWorkStated,
  ParticipantRegistered,
  DuplicateSuspected,
  DuplicateReviewNoted,
  DuplicateResolved,
  DuplicateReviewSettled,
  ConsentGranted,
  ConsentWithdrawn,
  ConsentNoticePublished,
  ParticipantsMerged,
  DuplicateAbsorbed,
  ParticipantMergeReversed,
  AbsorptionReversed,
  ParticipantSuspended,
  ParticipantReinstated,
  ContactChanged,
  ContactPreferenceSet,
  ConsentExpired,
  DataSubjectRequestReceived,
  DataSubjectRequestReviewStarted,
  DataSubjectRequestFulfilled,
  DataSubjectRequestRefused,
  DataSubjectRequestOverdue,
  ErasureProposed,
  ErasureApproved,
  RetentionHoldPlaced,
  RetentionHoldLifted,
  ParticipantErased,
  RegistrationDraftExpired,
  AssistedRegistrationConfirmed,
  EligibilityReviewOpened,
  EligibilityConfirmed,
  EligibilityDenied,
  ParticipationOpened,
  NotificationRequested,
  NotificationCameDue,
  NotificationPostponed,
  NotificationHandedOver,
  NotificationDelivered,
  NotificationFailed,
  NotificationCancelled,
  ParticipationPaused,
  ParticipationResumed,
  ParticipationExitProposed,
  ParticipationExitProposalWithdrawn,
  ParticipationExited,
  ParticipationExitRevised,
  ParticipationReopened,
  CountedServiceNoted,
  FutureServiceNoted,
  FutureServiceCleared,
  NoShowNoted,
  ParticipationHandedOver,
  ParticipationTakenOver,
  EligibilityEvidenceRecorded,
  EligibilityAppealed,
  EligibilityOverridden,
  EligibilityExpired,
  EligibilityUsed,
  CoEnrollmentDetected,
  TalentProfileSubmitted,
  TalentProfileRevised,
  TalentProfilePublished,
  TalentProfileHidden,
  TalentProfileRefreshed,
  TalentProfileFreshnessReminded,
  TalentProfileWentStale,
  CredentialVerified,
  ResidenceChanged,
  HomeCampusChanged,
  policyPublishedBy('registration'),
  ...taskEvents('registration'),
] as const;
