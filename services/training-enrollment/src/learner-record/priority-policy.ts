import { policy } from '@academy/platform';
import Type from 'typebox';

/** Who comes before others in a wait list, and for which share of the seats. */
export const priorityPolicy = policy({
  ko: '대기 우선 대상과 비율',
  en: 'groups that come before others in a wait list, within a share of the seats (TRN-7)',
  values: Type.Object({
    groups: Type.Array(Type.String({ pattern: '^[A-Z][A-Z0-9_]{0,63}$' }), { maxItems: 50 }),
    quota: Type.Object({
      numerator: Type.Integer({ minimum: 0 }),
      denominator: Type.Integer({ minimum: 1 }),
    }),
  }),
  first: [
    {
      version: '2026.1',
      effectiveFrom: '2025-01-01',
      assumed: true,
      groups: ['NEAR_POOR', 'BASIC_LIVELIHOOD', 'SINGLE_PARENT', 'DISABLED'],
      quota: { numerator: 1, denominator: 10 },
    },
  ],
});
