import { policyPublishedBy } from '../policy-published.js';
import { taskEvents } from '../task-events.js';
import { AbsorptionReversed } from './absorption-reversed.js';
import { AssistedRegistrationConfirmed } from './assisted-registration-confirmed.js';
import { ConsentExpired } from './consent-expired.js';
import { ConsentGranted } from './consent-granted.js';
import { ConsentWithdrawn } from './consent-withdrawn.js';
import { ContactChanged } from './contact-changed.js';
import { ContactPreferenceSet } from './contact-preference-set.js';
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
import { EligibilityConfirmed } from './eligibility-confirmed.js';
import { EligibilityDenied } from './eligibility-denied.js';
import { EligibilityReviewOpened } from './eligibility-review-opened.js';
import { ErasureApproved } from './erasure-approved.js';
import { ErasureProposed } from './erasure-proposed.js';
import { IdentityVerificationFailed } from './identity-verification-failed.js';
import { IdentityVerified } from './identity-verified.js';
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
import { ParticipationOpened } from './participation-opened.js';
import { RegistrationDraftExpired } from './registration-draft-expired.js';
import { RegistrationStarted } from './registration-started.js';
import { RetentionHoldLifted } from './retention-hold-lifted.js';
import { RetentionHoldPlaced } from './retention-hold-placed.js';
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
  policyPublishedBy('registration'),
  ...taskEvents('registration'),
] as const;
