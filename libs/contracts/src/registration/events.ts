import { policyPublishedBy } from '../policy-published.js';
import { taskEvents } from '../task-events.js';
import { ConsentGranted } from './consent-granted.js';
import { ConsentWithdrawn } from './consent-withdrawn.js';
import { DuplicateResolved } from './duplicate-resolved.js';
import { DuplicateReviewNoted } from './duplicate-review-noted.js';
import { DuplicateReviewSettled } from './duplicate-review-settled.js';
import { DuplicateSuspected } from './duplicate-suspected.js';
import { EligibilityConfirmed } from './eligibility-confirmed.js';
import { EligibilityDenied } from './eligibility-denied.js';
import { EligibilityReviewOpened } from './eligibility-review-opened.js';
import { IdentityVerificationFailed } from './identity-verification-failed.js';
import { IdentityVerified } from './identity-verified.js';
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
  DuplicateResolved,
  DuplicateReviewSettled,
  ConsentGranted,
  ConsentWithdrawn,
  EligibilityReviewOpened,
  EligibilityConfirmed,
  EligibilityDenied,
  ParticipationOpened,
  policyPublishedBy('registration'),
  ...taskEvents('registration'),
] as const;
