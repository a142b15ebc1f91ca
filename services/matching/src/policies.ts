import type { CivilDate } from '@academy/kernel';
import { policiesIn, policy, type PolicyBook } from '@academy/platform';
import Type from 'typebox';
import type { PublicationPolicy } from './job-order/domain/publish-job-order.js';
import type { ResponsePolicy } from './referral/domain/send-referral.js';

const assumed = { version: '2026.1', effectiveFrom: '2025-01-01', assumed: true } as const;

const Days = Type.Integer({ minimum: 1, maximum: 365 });
const ProgramTypes = Type.Array(Type.Enum(['OPEN_HIRE', 'HIRING', 'WORK_EXPERIENCE']));
const Flag = Type.Enum([
  ...(['AGE_LIMIT', 'GENDER_LIMIT', 'FORBIDDEN_INFO'] as const),
  ...(['BELOW_MIN_WAGE', 'VAGUE_PAY', 'SUSPECT_FAKE'] as const),
]);
const Hours = Type.Integer({ minimum: 1, maximum: 60 });
const shareable = [
  ...(['NAME', 'CONTACT', 'CAREER', 'SKILLS', 'CERTIFICATES'] as const),
  ...(['EDUCATION', 'TRAINING', 'DESIRED_TERMS', 'INTRODUCTION'] as const),
];
const wageLaw = { holidayFromWeeklyHours: 15, fullWeekHours: 40, fullHolidayHours: 8 };

/** What the Foundation, or the law of a year, may change about matching. */
export const matchingPolicies = {
  verification: policy({
    ko: '기업 확인 항목과 유효 기간(개월)',
    en: 'checks of an employer, and months for which they count (MAT-1, T-28)',
    values: Type.Object({
      requiredChecks: Type.Array(Type.String()),
      validMonths: Type.Integer({ minimum: 1, maximum: 60 }),
    }),
    first: [{ ...assumed, requiredChecks: ['BUSINESS_STATUS', 'WAGE_ARREARS'], validMonths: 12 }],
  }),
  offer: policy({
    ko: '구인 신청을 받는 사업',
    en: 'programmes for which job orders are taken',
    values: Type.Object({ programTypes: ProgramTypes }),
    first: [{ ...assumed, programTypes: ['OPEN_HIRE'] }],
  }),
  publication: policy({
    ko: '구인 공고 심사와 게시 기간(일)',
    en: 'what a job order may not ask for, and days for which it is published (MAT-4, MAT-7)',
    values: Type.Object({
      validDays: Days,
      forbiddenRequirements: Type.Object({
        AGE: Flag,
        SEX: Flag,
        APPEARANCE: Flag,
        ORIGIN: Flag,
        FAMILY: Flag,
        PROPERTY: Flag,
      }),
      blockingFlags: Type.Array(Flag),
    }),
    first: [
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
    ],
  }),
  /** Set by law for every year (Minimum Wage Act); the hours by the Labour Standards Act. */
  minimumWage: policy({
    ko: '최저임금',
    en: 'the minimum wage of the year',
    values: Type.Object({
      minimumWage: Type.Object({
        krwPerHour: Type.Integer({ minimum: 1 }),
        holidayFromWeeklyHours: Hours,
        fullWeekHours: Hours,
        fullHolidayHours: Hours,
      }),
    }),
    first: [
      {
        version: '2025',
        effectiveFrom: '2025-01-01',
        assumed: false,
        minimumWage: { krwPerHour: 10_030, ...wageLaw },
      },
      {
        version: '2026',
        effectiveFrom: '2026-01-01',
        assumed: false,
        minimumWage: { krwPerHour: 10_320, ...wageLaw },
      },
    ],
  }),
  referralLimit: policy({
    ko: '한 사람의 진행 중 알선 한도',
    en: 'live referrals that a person may have (MAT-12)',
    values: Type.Object({ maxLiveReferrals: Type.Integer({ minimum: 1, maximum: 50 }) }),
    first: [{ ...assumed, maxLiveReferrals: 5 }],
  }),
  proposal: policy({
    ko: '알선 제안 응답 기한(일)',
    en: 'days within which a person answers a proposal (T-16)',
    values: Type.Object({ answerDays: Days }),
    first: [{ ...assumed, answerDays: 5 }],
  }),
  sharing: policy({
    ko: '기업에 제공할 수 있는 항목',
    en: 'what may be shared with an employer before an interview (MAT-11)',
    values: Type.Object({ shareableFields: Type.Array(Type.Enum(shareable)) }),
    first: [{ ...assumed, shareableFields: shareable }],
  }),
  response: policy({
    ko: '기업 응답 기한(일)',
    en: 'days within which an employer answers (T-16)',
    values: Type.Object({ respondDays: Days }),
    first: [{ ...assumed, respondDays: 7 }],
  }),
  responseReminders: policy({
    ko: '기업 회신 독촉과 만료(일)',
    en: 'days of silence after which an employer is reminded, and after which a referral expires (T-16, MAT-13)',
    values: Type.Object({
      remindAfterDays: Type.Array(Days, { maxItems: 5 }),
      expireAfterDays: Days,
    }),
    first: [{ ...assumed, remindAfterDays: [3, 7], expireAfterDays: 14 }],
  }),
  decision: policy({
    ko: '회신·면접 뒤 기업의 결정 기한(일)',
    en: 'days within which an employer decides after an answer or an interview (MAT-13)',
    values: Type.Object({ decideDays: Days }),
    first: [{ ...assumed, decideDays: 30 }],
  }),
  jobOffer: policy({
    ko: '채용 제안 응답 기한(일)',
    en: 'days within which a person answers a job offer (T-17)',
    values: Type.Object({ answerDays: Days }),
    first: [{ ...assumed, answerDays: 3 }],
  }),
  placement: policy({
    ko: '취업 확정 조건',
    en: 'days within which work begins (MAT-19), and the programmes that are placed',
    values: Type.Object({ maxDaysToStart: Days, programTypes: ProgramTypes }),
    first: [{ ...assumed, maxDaysToStart: 60, programTypes: ['OPEN_HIRE'] }],
  }),
};

const inForceOn = policiesIn(matchingPolicies);

const publicationIn = ({
  publication,
  minimumWage: { minimumWage, version },
}: ReturnType<typeof inForceOn>): PublicationPolicy => ({
  ...publication,
  minimumWage,
  version: `publication-${publication.version}.minimum-wage-${version}`,
});

const responseIn = ({
  response,
  responseReminders,
}: ReturnType<typeof inForceOn>): ResponsePolicy => ({
  ...response,
  ...responseReminders,
  version: `response-${response.version}.reminders-${responseReminders.version}`,
});

/** The rules of matching in force on a date, for the commands that need them; throws `RangeError` before the first. */
export const policyOn = (book: PolicyBook, on: CivilDate) => {
  const rules = inForceOn(book, on);
  return { ...rules, publication: publicationIn(rules), response: responseIn(rules) };
};
