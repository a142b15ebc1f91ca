import type { CivilDate } from '@academy/kernel';
import { policiesIn, policy, type PolicyBook } from '@academy/platform';
import Type from 'typebox';
import { accountPolicies } from './account-policies.js';
import { purposes } from './consent-notice/shipped-notices.js';
import type { EligibilityPolicy } from './eligibility-review/domain/eligibility-review.js';
import { assumed, Days, episodePolicies } from './episode-policies.js';

const Purpose = Type.Enum([...purposes]);
const Age = Type.Integer({ minimum: 15, maximum: 100 });
const Codes = Type.Array(Type.String({ pattern: '^[A-Z][A-Z0-9_]{0,63}$' }));
const Criteria = Type.Array(
  Type.Enum([
    ...(['AGE', 'RESIDENCE', 'WILL_TO_WORK', 'EMPLOYMENT_STATUS', 'BUSINESS_REG'] as const),
    ...(['OTHER_PROGRAM', 'KINSHIP_WITH_HOST', 'UNEMPLOYMENT_BENEFIT'] as const),
    'INSURED_WORK_AT_HOST',
  ]),
  { minItems: 1, uniqueItems: true },
);
const entry = ['AGE', 'RESIDENCE', 'WILL_TO_WORK'] as const;

/** What the Foundation may change about registration. */
export const registrationPolicies = {
  registration: policy({
    ko: '등록 조건',
    en: 'hours for which a proof of identity counts (T-01), and the consent that the sex code needs',
    values: Type.Object({
      identityValidHours: Type.Integer({ minimum: 1, maximum: 720 }),
      sexCodeConsent: Purpose,
    }),
    first: [{ ...assumed, identityValidHours: 24, sexCodeConsent: 'SENSITIVE' }],
  }),
  ...accountPolicies,
  ...episodePolicies,
  /** Published with the programme. */
  age: policy({
    ko: '참여 연령(만 나이)',
    en: 'full ages from and to which the academy is open (REG-6)',
    values: Type.Object({ ageFrom: Age, ageTo: Age }),
    first: [{ ...assumed, assumed: false, ageFrom: 40, ageTo: 64 }],
  }),
  eligibilityTerms: policy({
    ko: '자격 심사 기한과 대안',
    en: 'days for which an eligibility is valid (T-23) and a denial may be appealed (T-05), and what is offered instead',
    values: Type.Object({
      validDays: Days,
      appealDays: Days,
      alternatives: Type.Object({
        AGE: Codes,
        RESIDENCE: Codes,
        WILL_TO_WORK: Codes,
        OTHER: Type.Optional(Codes),
      }),
    }),
    first: [
      {
        ...assumed,
        validDays: 90,
        appealDays: 14,
        alternatives: {
          AGE: ['EMPLOYMENT_WELFARE_PLUS_CENTER'],
          RESIDENCE: ['EMPLOYMENT_WELFARE_PLUS_CENTER', 'MIDLIFE_TOMORROW_CENTER'],
          WILL_TO_WORK: [],
        },
      },
    ],
  }),
  eligibilityEvidence: policy({
    ko: '자격 증빙과 결정 기한, 사업별 심사 항목',
    en: 'days for evidence (T-03) and working days for the decision (T-04), days that a declaration holds (REG-8), what each programme needs (REG-6, REG-7), and which another one bars',
    values: Type.Object({
      evidenceDays: Days,
      decideWorkingDays: Days,
      selfDeclaredDays: Days,
      criteria: Type.Object({ ACADEMY: Criteria, HIRING: Criteria, WORK_EXPERIENCE: Criteria }),
      coEnrollmentBars: Type.Array(Type.Enum(['ACADEMY', 'HIRING', 'WORK_EXPERIENCE'])),
    }),
    first: [
      {
        ...assumed,
        evidenceDays: 14,
        decideWorkingDays: 5,
        selfDeclaredDays: 14,
        criteria: {
          ACADEMY: [...entry],
          HIRING: [...entry],
          WORK_EXPERIENCE: [
            ...entry,
            ...(['EMPLOYMENT_STATUS', 'OTHER_PROGRAM', 'UNEMPLOYMENT_BENEFIT'] as const),
            ...(['KINSHIP_WITH_HOST', 'INSURED_WORK_AT_HOST'] as const),
          ],
        },
        coEnrollmentBars: ['WORK_EXPERIENCE'],
      },
    ],
  }),
};

const inForceOn = policiesIn(registrationPolicies);
type Rules = ReturnType<typeof inForceOn>;

const eligibilityIn = (rules: Rules): EligibilityPolicy => ({
  ...rules.age,
  ...rules.eligibilityTerms,
  ...rules.eligibilityEvidence,
  version: `${rules.age.version}.${rules.eligibilityTerms.version}.${rules.eligibilityEvidence.version}`,
});

const profileIn = ({ talentProfile, minimumWage }: Rules) => ({
  ...minimumWage,
  ...talentProfile,
  version: `profile-${talentProfile.version}.wage-${minimumWage.version}`,
});

/** The rules of registration in force on a date, for the commands that need them; throws `RangeError` before the first. */
export const policyOn = (book: PolicyBook, on: CivilDate) => {
  const rules = inForceOn(book, on);
  return {
    registration: rules.registration,
    participation: rules.participation,
    noShows: { ...rules.noShows, confirmDays: rules.participation.confirmDays },
    closesNewEntries: rules.newEntries.closed,
    talentProfile: profileIn(rules),
    coEnrollmentBars: rules.eligibilityEvidence.coEnrollmentBars,
    eligibility: eligibilityIn(rules),
    draft: rules.draft,
    dataRequests: rules.dataRequests,
    merging: rules.merging,
    notification: rules.notification,
    reminders: rules.reminders,
  };
};
