import type { CivilDate } from '@academy/kernel';
import { policiesIn, policy, type PolicyBook } from '@academy/platform';
import Type from 'typebox';

const assumed = { version: '2026.1', effectiveFrom: '2025-01-01', assumed: true } as const;
const Days = Type.Integer({ minimum: 1, maximum: 730 });

/** What the Foundation may change about counselling. */
export const counselingPolicies = {
  caseload: policy({
    ko: '상담사 담당 건수 한도',
    en: 'open cases that one consultant may have (COU-2)',
    values: Type.Object({ cap: Type.Integer({ minimum: 1, maximum: 500 }) }),
    first: [{ ...assumed, cap: 60 }],
  }),
  caseLife: policy({
    ko: '상담 사례 진행 기한',
    en: 'days for assigning, meeting and handing over (T-06, T-07, T-08)',
    values: Type.Object({
      assignWorkingDays: Days,
      escalateDays: Days,
      firstAppointmentDays: Days,
      handoverWorkingDays: Days,
      taskWorkingDays: Days,
    }),
    first: [
      {
        ...assumed,
        assignWorkingDays: 3,
        escalateDays: 7,
        firstAppointmentDays: 10,
        handoverWorkingDays: 2,
        taskWorkingDays: 2,
      },
    ],
  }),
  appointment: policy({
    ko: '상담 예약 규칙',
    en: 'how many appointments, how long, and when one counts as missed or late (COU-5, T-10)',
    values: Type.Object({
      mostFuture: Type.Integer({ minimum: 1, maximum: 20 }),
      mostPerDay: Type.Integer({ minimum: 1, maximum: 5 }),
      longestMinutes: Type.Integer({ minimum: 5, maximum: 480 }),
      graceMinutes: Type.Integer({ minimum: 0, maximum: 120 }),
      lateCancelHours: Type.Integer({ minimum: 0, maximum: 168 }),
      noShowsForTask: Type.Integer({ minimum: 1, maximum: 10 }),
    }),
    first: [
      {
        ...assumed,
        mostFuture: 2,
        mostPerDay: 1,
        longestMinutes: 180,
        graceMinutes: 10,
        lateCancelHours: 24,
        noShowsForTask: 2,
      },
    ],
  }),
  scoring: policy({
    ko: '경력진단 점수 구간',
    en: 'scores from which a dimension of an assessment is middling, or high',
    values: Type.Object({
      middleFrom: Type.Integer({ minimum: 0, maximum: 100 }),
      highFrom: Type.Integer({ minimum: 0, maximum: 100 }),
    }),
    first: [{ ...assumed, middleFrom: 40, highFrom: 70 }],
  }),
  plan: policy({
    ko: '취업활동계획 점검 주기(일)',
    en: 'days from one review of a plan to the next, and from the end of a class to one (T-24)',
    values: Type.Object({ reviewDays: Days, afterClassDays: Days }),
    first: [{ ...assumed, reviewDays: 30, afterClassDays: 14 }],
  }),
  troubles: policy({
    ko: '상담사 대응 기한(영업일)',
    en: 'working days for seeing to trouble in a class or at work, and to a profile that went stale',
    values: Type.Object({ soonWorkingDays: Days, laterWorkingDays: Days }),
    first: [{ ...assumed, soonWorkingDays: 2, laterWorkingDays: 5 }],
  }),
  declines: policy({
    ko: '같은 사유의 알선 거절 횟수',
    en: 'referrals declined for the same reason after which the goals are reviewed',
    values: Type.Object({ reviewEvery: Type.Integer({ minimum: 1, maximum: 50 }) }),
    first: [{ ...assumed, reviewEvery: 5 }],
  }),
  readiness: policy({
    ko: '준비 수준 유효 기간(일)',
    en: 'days for which a readiness level is valid (T-23)',
    values: Type.Object({ validDays: Days }),
    first: [{ ...assumed, validDays: 180 }],
  }),
  recommendation: policy({
    ko: '과정 추천 유효 기간(일)',
    en: 'days for which a track recommendation is valid (T-23)',
    values: Type.Object({ validDays: Days }),
    first: [{ ...assumed, validDays: 180 }],
  }),
};

const inForceOn = policiesIn(counselingPolicies);

/** The rules of counselling in force on a date, for the commands that need them; throws `RangeError` before the first. */
export const policyOn = (book: PolicyBook, on: CivilDate) => inForceOn(book, on);
