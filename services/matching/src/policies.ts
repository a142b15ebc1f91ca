import type { CivilDate } from '@academy/kernel';
import { policiesIn, policy, type PolicyBook } from '@academy/platform';
import Type from 'typebox';
import { firstOccupations } from './candidate/first-occupations.js';
import type { PublicationPolicy } from './job-order/domain/publish-job-order.js';
import type { OfferPolicy } from './job-order/domain/submit-job-order.js';
import { orderPolicies } from './job-order/order-policies.js';
import type { PlacementPolicy } from './placement/domain/confirm-placement.js';
import type { ResponsePolicy } from './referral/domain/send-referral.js';

const assumed = { version: '2026.1', effectiveFrom: '2025-01-01', assumed: true } as const;

const Days = Type.Integer({ minimum: 1, maximum: 365 });
const ProgramTypes = Type.Array(Type.Enum(['OPEN_HIRE', 'HIRING', 'WORK_EXPERIENCE']));
const shareable = [
  ...(['NAME', 'CONTACT', 'CAREER', 'SKILLS', 'CERTIFICATES'] as const),
  ...(['EDUCATION', 'TRAINING', 'DESIRED_TERMS', 'INTRODUCTION'] as const),
];
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
  ...orderPolicies,
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
  interviewResult: policy({
    ko: '면접 결과 기록 기한(일)과 지연 시 처리 기한(근무일)',
    en: 'days after an interview within which its result is on record, and working days to find it out when it is not (MAT-13)',
    values: Type.Object({
      recordDays: Days,
      lateWorkingDays: Type.Integer({ minimum: 1, maximum: 30 }),
    }),
    first: [{ ...assumed, recordDays: 7, lateWorkingDays: 2 }],
  }),
  jobOffer: policy({
    ko: '채용 제안 응답 기한(일)',
    en: 'days within which a person answers a job offer (T-17)',
    values: Type.Object({ answerDays: Days }),
    first: [{ ...assumed, answerDays: 3 }],
  }),
  recommendation: policy({
    ko: '추천 유효 기간, 한 번에 추천하는 수, 희망 조건의 유효 기간(일)',
    en: 'days for which a recommendation holds (T-16), how many a run gives, days for which wishes count as fresh (T-19)',
    values: Type.Object({
      expireDays: Days,
      mostPerRun: Type.Integer({ minimum: 1, maximum: 50 }),
      freshDays: Days,
    }),
    first: [{ ...assumed, expireDays: 14, mostPerRun: 10, freshDays: 90 }],
  }),
  manyAtOnce: policy({
    ko: '야간 추천 시각(시), 구인 하나에 추천하는 인원',
    en: 'the hour at which everybody is matched with every order, and how many people are recommended for a new one (MAT-8)',
    values: Type.Object({
      atHour: Type.Integer({ minimum: 0, maximum: 23 }),
      mostPerOrder: Type.Integer({ minimum: 1, maximum: 200 }),
    }),
    first: [{ ...assumed, atHour: 2, mostPerOrder: 20 }],
  }),
  occupations: policy({
    ko: '인재정보 직종 코드에 해당하는 고용직업분류(KECO) 코드',
    en: 'what the occupation codes of talent profiles are in the classification that orders use (KECO)',
    values: Type.Object({
      occupations: Type.Array(
        Type.Object({
          code: Type.String({ pattern: '^[A-Z][A-Z0-9_]{0,63}$' }),
          keco: Type.Array(Type.String({ pattern: '^\\d{1,6}$' }), { minItems: 1, maxItems: 3 }),
        }),
      ),
    }),
    first: [{ ...assumed, occupations: firstOccupations }],
  }),
  placementStart: policy({
    ko: '근무 시작 확인(일)',
    en: 'days after a start on which somebody asks about it, and by which it is settled (T-18)',
    values: Type.Object({ askDays: Days, resolveDays: Days }),
    first: [{ ...assumed, askDays: 1, resolveDays: 7 }],
  }),
  placement: policy({
    ko: '취업 확정 조건',
    en: 'days within which work begins (MAT-19), and the programmes that are placed',
    values: Type.Object({ maxDaysToStart: Days, programTypes: ProgramTypes }),
    first: [{ ...assumed, maxDaysToStart: 60, programTypes: ['OPEN_HIRE'] }],
  }),
};

const inForceOn = policiesIn(matchingPolicies);

const offerIn = ({
  offer,
  programTerms: { terms },
}: ReturnType<typeof inForceOn>): OfferPolicy => ({
  ...offer,
  terms,
});

const publicationIn = ({
  publication,
  screening,
  minimumWage: { minimumWage, version },
}: ReturnType<typeof inForceOn>): PublicationPolicy => ({
  ...screening,
  ...publication,
  minimumWage,
  version: `publication-${publication.version}.minimum-wage-${version}.screening-${screening.version}`,
});

const responseIn = ({
  response,
  responseReminders,
}: ReturnType<typeof inForceOn>): ResponsePolicy => ({
  ...response,
  ...responseReminders,
  version: `response-${response.version}.reminders-${responseReminders.version}`,
});

const placementIn = ({
  placement,
  placementStart,
}: ReturnType<typeof inForceOn>): PlacementPolicy => ({
  ...placementStart,
  ...placement,
  version: `placement-${placement.version}.start-${placementStart.version}`,
});

/** The rules of matching in force on a date, for the commands that need them; throws `RangeError` before the first. */
export const policyOn = (book: PolicyBook, on: CivilDate) => {
  const rules = inForceOn(book, on);
  return {
    ...rules,
    offer: offerIn(rules),
    placement: placementIn(rules),
    publication: publicationIn(rules),
    response: responseIn(rules),
  };
};
