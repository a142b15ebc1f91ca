import { inForce, type CivilDate, type Versions } from '@academy/kernel';
import type { ConsentPolicy } from './consent-ledger/domain/grant-consent.js';
import type { EligibilityPolicy } from './eligibility-review/domain/review-eligibility.js';
import type { RegistrationPolicy } from './participant/domain/complete-registration.js';

const consentVersions: Versions<ConsentPolicy> = [
  {
    version: '2026.1',
    effectiveFrom: '2026-01-01',
    assumed: true,
    notices: [
      { purpose: 'COLLECT_USE', version: '2026-03', required: true },
      { purpose: 'THIRD_PARTY_EMPLOYER', version: '2026-03', required: false },
      { purpose: 'THIRD_PARTY_AGENCY', version: '2026-03', required: false },
      { purpose: 'ADMIN_INFO_SHARING', version: '2026-03', required: false },
      { purpose: 'SENSITIVE', version: '2026-03', required: false },
      { purpose: 'MARKETING', version: '2026-03', required: false },
    ],
  },
];

const registrationVersions: Versions<Omit<RegistrationPolicy, 'requiredConsents'>> = [
  {
    version: '2026.1',
    effectiveFrom: '2026-01-01',
    assumed: true,
    identityValidHours: 24,
    sexCodeConsent: 'SENSITIVE',
  },
];

/** REG-6, published with the programme. */
const ageVersions: Versions<Pick<EligibilityPolicy, 'ageFrom' | 'ageTo'>> = [
  { version: '2026.1', effectiveFrom: '2026-01-01', assumed: false, ageFrom: 40, ageTo: 64 },
];

const termVersions: Versions<Omit<EligibilityPolicy, 'version' | 'ageFrom' | 'ageTo'>> = [
  {
    version: '2026.1',
    effectiveFrom: '2026-01-01',
    assumed: true,
    validDays: 90,
    appealDays: 14,
    alternatives: {
      AGE: ['EMPLOYMENT_WELFARE_PLUS_CENTER'],
      RESIDENCE: ['EMPLOYMENT_WELFARE_PLUS_CENTER', 'MIDLIFE_TOMORROW_CENTER'],
      WILL_TO_WORK: [],
    },
  },
];

const eligibilityOn = (on: CivilDate): EligibilityPolicy => {
  const ages = inForce(ageVersions, on);
  const terms = inForce(termVersions, on);
  return { ...ages, ...terms, version: `ages-${ages.version}.terms-${terms.version}` };
};

const registrationOn = (on: CivilDate): RegistrationPolicy => {
  const { notices, version } = inForce(consentVersions, on);
  const rules = inForce(registrationVersions, on);
  return {
    ...rules,
    version: `registration-${rules.version}.consent-${version}`,
    requiredConsents: notices
      .filter(({ required }) => required)
      .map(({ purpose, version: noticeVersion }) => ({ purpose, noticeVersion })),
  };
};

/** The rules of registration in force on a date, for the commands that need them; throws `RangeError` before the first. */
export const policyOn = (on: CivilDate) => ({
  registration: registrationOn(on),
  consent: inForce(consentVersions, on),
  eligibility: eligibilityOn(on),
});
