import { policyPublishedBy } from '../policy-published.js';
import { taskEvents } from '../task-events.js';
import { ConsentGranted } from './consent-granted.js';
import { ConsentWithdrawn } from './consent-withdrawn.js';
import { DuplicateReviewNoted } from './duplicate-review-noted.js';
import { DuplicateSuspected } from './duplicate-suspected.js';
import { EligibilityConfirmed } from './eligibility-confirmed.js';
import { EligibilityDenied } from './eligibility-denied.js';
import { EligibilityReviewOpened } from './eligibility-review-opened.js';
import { IdentityVerificationFailed } from './identity-verification-failed.js';
import { IdentityVerified } from './identity-verified.js';
import { NotificationCameDue } from './notification-came-due.js';
import { NotificationCancelled } from './notification-cancelled.js';
import { NotificationDelivered } from './notification-delivered.js';
import { NotificationFailed } from './notification-failed.js';
import { NotificationHandedOver } from './notification-handed-over.js';
import { NotificationPostponed } from './notification-postponed.js';
import { NotificationRequested } from './notification-requested.js';
import { ParticipantRegistered } from './participant-registered.js';
import { ParticipationOpened } from './participation-opened.js';
import { RegistrationStarted } from './registration-started.js';
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
  ConsentGranted,
  ConsentWithdrawn,
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
