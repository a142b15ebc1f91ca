import { policy } from '@academy/platform';
import Type from 'typebox';

/** By when the results of a class are final, and who is asked how long when they are not. */
export const resultsPolicy = policy({
  ko: '종강 후 수료 결과 확정 기한(일), 지연 시 처리 기한과 출석 정정 후 재검토 기한(근무일)',
  en: 'days after a class within which its results are final, working days to settle them when they are late, and to look at one again whose attendance was corrected (T-15, S-13)',
  values: Type.Object({
    withinDays: Type.Integer({ minimum: 1, maximum: 365 }),
    lateWorkingDays: Type.Integer({ minimum: 1, maximum: 30 }),
    recheckWorkingDays: Type.Integer({ minimum: 1, maximum: 30 }),
  }),
  first: [
    {
      ...{ version: '2026.1', effectiveFrom: '2025-01-01', assumed: true },
      ...{ withinDays: 7, lateWorkingDays: 2, recheckWorkingDays: 3 },
    },
  ],
});
