import { policyPublishedBy } from '../policy-published.js';
import { taskEvents } from '../task-events.js';
import { CoEnrollmentDetected } from './co-enrollment-detected.js';
import { ConsentGranted } from './consent-granted.js';
import { ConsentWithdrawn } from './consent-withdrawn.js';
import { CountedServiceNoted } from './counted-service-noted.js';
import { CredentialVerified } from './credential-verified.js';
import { DuplicateReviewNoted } from './duplicate-review-noted.js';
import { DuplicateSuspected } from './duplicate-suspected.js';
import { EligibilityAppealed } from './eligibility-appealed.js';
import { EligibilityConfirmed } from './eligibility-confirmed.js';
import { EligibilityDenied } from './eligibility-denied.js';
import { EligibilityEvidenceRecorded } from './eligibility-evidence-recorded.js';
import { EligibilityExpired } from './eligibility-expired.js';
import { EligibilityOverridden } from './eligibility-overridden.js';
import { EligibilityReviewOpened } from './eligibility-review-opened.js';
import { EligibilityUsed } from './eligibility-used.js';
import { FutureServiceCleared } from './future-service-cleared.js';
import { FutureServiceNoted } from './future-service-noted.js';
import { HomeCampusChanged } from './home-campus-changed.js';
import { IdentityVerificationFailed } from './identity-verification-failed.js';
import { IdentityVerified } from './identity-verified.js';
import { ParticipantRegistered } from './participant-registered.js';
import { ParticipationExitProposalWithdrawn } from './participation-exit-proposal-withdrawn.js';
import { ParticipationExitProposed } from './participation-exit-proposed.js';
import { ParticipationExitRevised } from './participation-exit-revised.js';
import { ParticipationExited } from './participation-exited.js';
import { ParticipationOpened } from './participation-opened.js';
import { ParticipationPaused } from './participation-paused.js';
import { ParticipationReopened } from './participation-reopened.js';
import { ParticipationResumed } from './participation-resumed.js';
import { RegistrationStarted } from './registration-started.js';
import { ResidenceChanged } from './residence-changed.js';
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
  ConsentGranted,
  ConsentWithdrawn,
  EligibilityReviewOpened,
  EligibilityConfirmed,
  EligibilityDenied,
  ParticipationOpened,
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
