import { policy } from '@academy/platform';
import Type from 'typebox';
import { firstScreening, programTerms } from './first-screening.js';

const assumed = { version: '2026.1', effectiveFrom: '2025-01-01', assumed: true } as const;
const Days = Type.Integer({ minimum: 1, maximum: 365 });
const ProgramTypes = Type.Array(Type.Enum(['OPEN_HIRE', 'HIRING', 'WORK_EXPERIENCE']));
const Flag = Type.Enum([
  ...(['AGE_LIMIT', 'GENDER_LIMIT', 'FORBIDDEN_INFO'] as const),
  ...(['BELOW_MIN_WAGE', 'VAGUE_PAY', 'SUSPECT_FAKE'] as const),
]);
const Age = Type.Integer({ minimum: 15, maximum: 100 });
const Terms = Type.Object({
  minWeeklyHours: Type.Number({ minimum: 0, maximum: 52 }),
  maxWeeklyHours: Type.Number({ minimum: 0, maximum: 52 }),
  maxMonthlyHours: Type.Number({ minimum: 0, maximum: 226 }),
  minContractMonths: Type.Integer({ minimum: 1, maximum: 60 }),
  maxContractMonths: Type.Integer({ minimum: 1, maximum: 60 }),
});
const Hours = Type.Integer({ minimum: 1, maximum: 60 });
const wageLaw = { holidayFromWeeklyHours: 15, fullWeekHours: 40, fullHolidayHours: 8 };

/** What the Foundation, or the law of a year, may change about job orders. */
export const orderPolicies = {
  offer: policy({
    ko: '구인 신청을 받는 사업',
    en: 'programmes for which job orders are taken',
    values: Type.Object({ programTypes: ProgramTypes }),
    first: [{ ...assumed, programTypes: ['OPEN_HIRE'] }],
  }),
  programTerms: policy({
    ko: '사업별 근로시간과 계약 기간',
    en: 'hours and contract months of the orders of a programme (MAT-6)',
    values: Type.Object({ terms: Type.Object({ HIRING: Terms, WORK_EXPERIENCE: Terms }) }),
    first: [{ ...assumed, terms: programTerms }],
  }),
  screening: policy({
    ko: '구인 심사 문구',
    en: 'wordings that screening looks for, and what it takes for vague pay (MAT-4)',
    values: Type.Object({
      wordings: Type.Array(
        Type.Object({
          text: Type.String({ minLength: 1, maxLength: 40 }),
          code: Flag,
          severity: Type.Enum(['BLOCKING', 'DOUBT']),
        }),
      ),
      programmeAge: Type.Object({ from: Age, to: Age }),
      workingAge: Age,
      vaguePayRatio: Type.Number({ minimum: 1, maximum: 10 }),
    }),
    first: [{ ...assumed, ...firstScreening }],
  }),
  extension: policy({
    ko: '구인 공고 연장(일, 횟수)',
    en: 'by how many days, and how often, an order is extended (MAT-7)',
    values: Type.Object({
      extendDays: Days,
      maxExtensions: Type.Integer({ minimum: 0, maximum: 10 }),
    }),
    first: [{ ...assumed, extendDays: 30, maxExtensions: 2 }],
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
};
