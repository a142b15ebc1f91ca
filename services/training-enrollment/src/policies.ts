import type { OfferTerms } from '@academy/contracts';
import type { CivilDate } from '@academy/kernel';
import { policiesIn, policy, type PolicyBook } from '@academy/platform';
import Type from 'typebox';
import { verificationPolicy } from './certificate/verification-policy.js';
import { resultsPolicy } from './class-run/results-policy.js';
import { rebookingPolicy } from './enrollment/rebooking-policy.js';
import { admissionPolicies } from './learner-record/admission-policies.js';
import type { AdmissionPolicy } from './learner-record/domain/admit-to-class.js';
import { priorityPolicy } from './learner-record/priority-policy.js';
import { strikePolicy } from './learner-record/strike-policy.js';

const assumed = { version: '2026.1', effectiveFrom: '2025-01-01', assumed: true } as const;

const Share = Type.Object({
  numerator: Type.Integer({ minimum: 0 }),
  denominator: Type.Integer({ minimum: 1 }),
});
const Completion = Type.Object({
  minAttendanceRate: Share,
  tardyEquivalence: Type.Integer({ minimum: 1, maximum: 10 }),
});
const ClassTypes = Type.Array(Type.Enum(['BASIC', 'EXPLORATION', 'FAST_TRACK', 'REGULAR']));
const Minutes = Type.Integer({ minimum: 1, maximum: 10_080 });
const Hours = Type.Integer({ minimum: 1, maximum: 720 });
const usualCompletion = {
  minAttendanceRate: { numerator: 4, denominator: 5 },
  tardyEquivalence: 3,
};

/** What the Foundation may change about training. */
export const trainingPolicies = {
  course: policy({
    ko: '반별 수료 기준',
    en: 'what completes a class of each kind (TRN-14, TRN-15)',
    values: Type.Object({
      completion: Type.Object({
        BASIC: Completion,
        EXPLORATION: Completion,
        FAST_TRACK: Completion,
        REGULAR: Completion,
      }),
    }),
    first: [
      {
        ...assumed,
        completion: {
          BASIC: { ...usualCompletion, minAttendanceRate: { numerator: 1, denominator: 1 } },
          EXPLORATION: usualCompletion,
          FAST_TRACK: usualCompletion,
          REGULAR: usualCompletion,
        },
      },
    ],
  }),
  seat: policy({
    ko: '좌석 보류 시간(분)',
    en: 'minutes for which a seat is held (T-12)',
    values: Type.Object({
      seatHoldMinutes: Type.Object({
        FIRST_COME: Minutes,
        SCREENING: Minutes,
        SCREENING_AND_INTERVIEW: Minutes,
      }),
    }),
    first: [
      {
        ...assumed,
        seatHoldMinutes: { FIRST_COME: 15, SCREENING: 48 * 60, SCREENING_AND_INTERVIEW: 48 * 60 },
      },
    ],
  }),
  waitlist: policy({
    ko: '대기자 제안에 답할 시간',
    en: 'hours for which a seat is offered to somebody who waits (T-13)',
    values: Type.Object({
      hours: Hours,
      windows: Type.Array(Type.Object({ withinHours: Hours, hours: Hours }), { maxItems: 10 }),
      noneWithinHours: Type.Integer({ minimum: 0, maximum: 720 }),
    }),
    first: [
      {
        ...assumed,
        hours: 24,
        windows: [
          { withinHours: 72, hours: 6 },
          { withinHours: 24, hours: 2 },
        ],
        noneWithinHours: 12,
      },
    ],
  }),
  attendance: policy({
    ko: '출결 체크 시간과 출석부 잠금',
    en: 'when a check-in opens, and when a sheet locks (TRN-12, T-15)',
    values: Type.Object({
      checkInMinutesBefore: Type.Integer({ minimum: 0, maximum: 240 }),
      lockAfterHours: Hours,
      unlockedDays: Type.Integer({ minimum: 1, maximum: 30 }),
    }),
    first: [{ ...assumed, checkInMinutesBefore: 30, lockAfterHours: 24, unlockedDays: 3 }],
  }),
  decision: policy({
    ko: '개강 여부를 결정할 시점(개강 전 근무일)',
    en: 'working days before the start by which a class run is decided (T-11)',
    values: Type.Object({ workingDaysBefore: Type.Integer({ minimum: 1, maximum: 60 }) }),
    first: [{ ...assumed, workingDaysBefore: 5 }],
  }),
  results: resultsPolicy,
  dismissal: policy({
    ko: '제적 이의 신청 기한(일)',
    en: 'days in which a dismissed person may appeal (T-05)',
    values: Type.Object({ appealDays: Type.Integer({ minimum: 1, maximum: 90 }) }),
    first: [{ ...assumed, appealDays: 14 }],
  }),
  earlyEmployment: policy({
    ko: '조기 취업이 수료와 같이 인정되는 출석 비율',
    en: 'share of the hours from which leaving for a job counts like completing (TRN-19)',
    values: Type.Object({ minShare: Share }),
    first: [{ ...assumed, minShare: { numerator: 1, denominator: 2 } }],
  }),
  cancellation: policy({
    ko: '무료 취소 기한(개강 전 일수)',
    en: 'days before the start until which a cancellation has no consequence (T-14)',
    values: Type.Object({ freeUntilDays: Type.Integer({ minimum: 0, maximum: 60 }) }),
    first: [{ ...assumed, freeUntilDays: 3 }],
  }),
  concurrency: policy({
    ko: '같은 기간에 함께 들을 수 있는 반',
    en: 'classes that may be attended at the same time as one of a kind (TRN-6)',
    values: Type.Object({
      beside: Type.Object({
        BASIC: ClassTypes,
        EXPLORATION: ClassTypes,
        FAST_TRACK: ClassTypes,
        REGULAR: ClassTypes,
      }),
    }),
    first: [
      {
        ...assumed,
        beside: {
          BASIC: ['EXPLORATION', 'FAST_TRACK'],
          EXPLORATION: ['BASIC'],
          FAST_TRACK: ['BASIC'],
          REGULAR: [],
        },
      },
    ],
  }),
  calendar: policy({
    ko: '면접 한 번에 잡는 시간(분)',
    en: 'minutes that an interview is taken to last, since it has no end (TRN-5)',
    values: Type.Object({ interviewMinutes: Type.Integer({ minimum: 1, maximum: 480 }) }),
    first: [{ ...assumed, interviewMinutes: 60 }],
  }),
  rebooking: rebookingPolicy,
  strike: strikePolicy,
  priority: priorityPolicy,
  verification: verificationPolicy,
  ...admissionPolicies,
  basicEducation: policy({
    ko: '기초교육 유효 기간(개월)',
    en: 'months for which basic education counts (T-23)',
    values: Type.Object({ validMonths: Type.Integer({ minimum: 1, maximum: 120 }) }),
    first: [{ ...assumed, validMonths: 24 }],
  }),
};

const inForceOn = policiesIn(trainingPolicies);

const admissionIn = ({
  gate,
  recommendation,
  courseLimit: { perCourseAndYear, version },
}: ReturnType<typeof inForceOn>): AdmissionPolicy => ({
  ...gate,
  ...recommendation,
  perCourseAndYear,
  version: `gate-${gate.version}.recommendation-${recommendation.version}.course-${version}`,
});

/** The rules of training in force on a date, for the commands that need them; throws `RangeError` before the first. */
export const policyOn = (book: PolicyBook, on: CivilDate) => {
  const rules = inForceOn(book, on);
  const { version, hours, windows, noneWithinHours } = rules.waitlist;
  const terms: OfferTerms = { version, hours, windows, noneWithinHours };
  return { ...rules, admission: admissionIn(rules), terms };
};
