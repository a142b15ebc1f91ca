import { policyPublishedBy } from '../policy-published.js';
import { taskEvents } from '../task-events.js';
import { CandidacyOpened } from './candidacy-opened.js';
import { EmployerApplied } from './employer-applied.js';
import { EmployerConsentNoted } from './employer-consent-noted.js';
import { EmployerConsentWithdrawalNoted } from './employer-consent-withdrawal-noted.js';
import { EmployerVerified } from './employer-verified.js';
import { JobOpeningFilled } from './job-opening-filled.js';
import { JobOrderFilled } from './job-order-filled.js';
import { JobOrderPublished } from './job-order-published.js';
import { JobOrderSubmitted } from './job-order-submitted.js';
import { PlacementConfirmed } from './placement-confirmed.js';
import { PlacementStarted } from './placement-started.js';
import { ReferralAdmitted } from './referral-admitted.js';
import { ReferralClosureNoted } from './referral-closure-noted.js';
import { ReferralConsented } from './referral-consented.js';
import { ReferralDeclined } from './referral-declined.js';
import { ReferralProposed } from './referral-proposed.js';
import { ReferralSent } from './referral-sent.js';

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
  policyPublishedBy('matching'),
  ...taskEvents('matching'),
] as const;
