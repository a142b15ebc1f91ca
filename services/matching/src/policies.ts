import { inForce, type CivilDate, type Versions } from '@academy/kernel';
import type { ReferralLimitPolicy } from './candidate/domain/admit-referral.js';
import type { VerificationPolicy } from './employer/domain/verify-employer.js';
import type { MinimumWage } from './job-order/domain/minimum-wage.js';
import type { PublicationPolicy } from './job-order/domain/publish-job-order.js';
import type { OfferPolicy } from './job-order/domain/submit-job-order.js';
import type { PlacementPolicy } from './placement/domain/confirm-placement.js';
import type { SharingPolicy } from './referral/domain/consent-referral.js';
import type { ProposalPolicy } from './referral/domain/propose-referral.js';
import type { ResponsePolicy } from './referral/domain/send-referral.js';

const assumed = { version: '2026.1', effectiveFrom: '2026-01-01', assumed: true } as const;

const verificationVersions: Versions<VerificationPolicy> = [
  { ...assumed, requiredChecks: ['BUSINESS_STATUS', 'WAGE_ARREARS'], validMonths: 12 },
];

const offerVersions: Versions<OfferPolicy> = [{ ...assumed, programTypes: ['OPEN_HIRE'] }];

const publicationVersions: Versions<Omit<PublicationPolicy, 'minimumWage'>> = [
  {
    ...assumed,
    validDays: 30,
    forbiddenRequirements: {
      AGE: 'AGE_LIMIT',
      SEX: 'GENDER_LIMIT',
      APPEARANCE: 'FORBIDDEN_INFO',
      ORIGIN: 'FORBIDDEN_INFO',
      FAMILY: 'FORBIDDEN_INFO',
      PROPERTY: 'FORBIDDEN_INFO',
    },
    blockingFlags: ['AGE_LIMIT', 'GENDER_LIMIT', 'FORBIDDEN_INFO', 'BELOW_MIN_WAGE'],
  },
];

/** Set by law for every year (Minimum Wage Act); the hours by the Labour Standards Act. */
const minimumWageVersions: Versions<{ readonly minimumWage: MinimumWage }> = [
  {
    version: '2026',
    effectiveFrom: '2026-01-01',
    assumed: false,
    minimumWage: {
      krwPerHour: 10_320,
      holidayFromWeeklyHours: 15,
      fullWeekHours: 40,
      fullHolidayHours: 8,
    },
  },
];

const referralLimitVersions: Versions<ReferralLimitPolicy> = [{ ...assumed, maxLiveReferrals: 5 }];

const proposalVersions: Versions<ProposalPolicy> = [{ ...assumed, answerDays: 5 }];

const sharingVersions: Versions<SharingPolicy> = [
  {
    ...assumed,
    shareableFields: [
      ...(['NAME', 'CONTACT', 'CAREER', 'SKILLS', 'CERTIFICATES'] as const),
      ...(['EDUCATION', 'TRAINING', 'DESIRED_TERMS', 'INTRODUCTION'] as const),
    ],
  },
];

const responseVersions: Versions<ResponsePolicy> = [{ ...assumed, respondDays: 7 }];

const placementVersions: Versions<PlacementPolicy> = [
  { ...assumed, maxDaysToStart: 60, programTypes: ['OPEN_HIRE'] },
];

const publicationOn = (on: CivilDate): PublicationPolicy => {
  const rules = inForce(publicationVersions, on);
  const wage = inForce(minimumWageVersions, on);
  const version = `publication-${rules.version}.minimum-wage-${wage.version}`;
  return { ...rules, minimumWage: wage.minimumWage, version };
};

/** The rules of matching in force on a date, for the commands that need them; throws `RangeError` before the first. */
export const policyOn = (on: CivilDate) => ({
  verification: inForce(verificationVersions, on),
  offer: inForce(offerVersions, on),
  publication: publicationOn(on),
  referralLimit: inForce(referralLimitVersions, on),
  proposal: inForce(proposalVersions, on),
  sharing: inForce(sharingVersions, on),
  response: inForce(responseVersions, on),
  placement: inForce(placementVersions, on),
});
