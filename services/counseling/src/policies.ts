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
