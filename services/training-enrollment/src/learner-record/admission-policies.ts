import { policy } from '@academy/platform';
import Type from 'typebox';

const assumed = { version: '2026.1', effectiveFrom: '2025-01-01', assumed: true } as const;

/** Who may enrol in which class. */
export const admissionPolicies = {
  /** Published with the programme. */
  gate: policy({
    ko: '기초교육을 먼저 마쳐야 하는 반',
    en: 'classes that basic education comes before (TRN-1)',
    values: Type.Object({
      basicEducationFor: Type.Array(Type.Enum(['EXPLORATION', 'FAST_TRACK', 'REGULAR'])),
    }),
    first: [
      {
        ...{ ...assumed, assumed: false },
        basicEducationFor: ['EXPLORATION', 'FAST_TRACK', 'REGULAR'],
      },
    ],
  }),
  recommendation: policy({
    ko: '상담사 추천이 필요한 반',
    en: 'classes that need a recommendation (TRN-2)',
    values: Type.Object({
      recommendationFor: Type.Array(Type.Enum(['EXPLORATION', 'FAST_TRACK', 'REGULAR'])),
    }),
    first: [{ ...assumed, recommendationFor: ['FAST_TRACK', 'REGULAR'] }],
  }),
  courseLimit: policy({
    ko: '한 해에 같은 과정을 신청할 수 있는 횟수',
    en: 'enrolments in one course that somebody may have in a year, given up and failed ones apart (TRN-4)',
    values: Type.Object({ perCourseAndYear: Type.Integer({ minimum: 1, maximum: 12 }) }),
    first: [{ ...assumed, perCourseAndYear: 1 }],
  }),
};
