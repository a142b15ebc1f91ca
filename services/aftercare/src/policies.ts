import type { CivilDate } from '@academy/kernel';
import { policiesIn, policy, type PolicyBook } from '@academy/platform';
import Type from 'typebox';

const usualWindow = { daysBefore: 7, daysAfter: 21 };
const Days = Type.Integer({ minimum: 0, maximum: 90 });

/** What the Foundation may change about after-care. */
export const aftercarePolicies = {
  aftercare: policy({
    ko: '사후관리 점검 시점과 대상 사업',
    en: 'check-points, their windows in days, and the programmes that are followed (T-21, AFT-2, AFT-8)',
    values: Type.Object({
      programTypes: Type.Array(Type.Enum(['OPEN_HIRE', 'HIRING', 'WORK_EXPERIENCE'])),
      checkpoints: Type.Array(
        Type.Object({
          code: Type.Enum(['M1', 'M3', 'M6', 'M12']),
          months: Type.Integer({ minimum: 1, maximum: 36 }),
          daysBefore: Days,
          daysAfter: Days,
        }),
        { minItems: 1 },
      ),
    }),
    first: [
      {
        version: '2026.1',
        effectiveFrom: '2025-01-01',
        assumed: true,
        programTypes: ['OPEN_HIRE', 'HIRING'],
        checkpoints: [
          { code: 'M1', months: 1, daysBefore: 3, daysAfter: 14 },
          { code: 'M3', months: 3, ...usualWindow },
          { code: 'M6', months: 6, ...usualWindow },
          { code: 'M12', months: 12, ...usualWindow },
        ],
      },
    ],
  }),
};

const inForceOn = policiesIn(aftercarePolicies);

/** The rules of after-care in force on a date, for the commands that need them; throws `RangeError` before the first. */
export const policyOn = (book: PolicyBook, on: CivilDate) => inForceOn(book, on);
