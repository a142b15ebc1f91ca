import { policy } from '@academy/platform';
import Type from 'typebox';

/** Who finds another class for people whose own was cancelled, and by when. */
export const rebookingPolicy = policy({
  ko: '폐강 대상자에게 다른 과정의 자리를 자동으로 제안하는 횟수와 안내 기한(근무일)',
  en: 'how often a seat in another run is offered at once to somebody whose class was cancelled, and working days within which staff help (S-4)',
  values: Type.Object({
    offers: Type.Integer({ minimum: 0, maximum: 10 }),
    workingDays: Type.Integer({ minimum: 1, maximum: 30 }),
  }),
  first: [
    {
      ...{ version: '2026.1', effectiveFrom: '2025-01-01', assumed: true },
      ...{ offers: 2, workingDays: 3 },
    },
  ],
});
