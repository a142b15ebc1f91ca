import { policy } from '@academy/platform';
import Type from 'typebox';

const ReasonCode = Type.String({ pattern: '^[A-Z][A-Z0-9_]{0,63}$' });

/** What a strike is, and what follows from it. Reasons in `withProof` excuse when staff states them, who saw the proof. */
export const strikePolicy = policy({
  ko: '벌점과 신청 제한',
  en: 'what a strike is, and what follows from it (TRN-18)',
  values: Type.Object({
    windowMonths: Type.Integer({ minimum: 1, maximum: 120 }),
    restrictionDays: Type.Array(Type.Integer({ minimum: 0, maximum: 730 }), {
      minItems: 1,
      maxItems: 10,
    }),
    neverFor: Type.Array(ReasonCode, { maxItems: 50 }),
    withProof: Type.Array(ReasonCode, { maxItems: 50 }),
    withdrawals: Type.Array(
      Type.Enum(['EMPLOYED', 'HEALTH', 'CARE', 'MISMATCH', 'DISTANCE', 'OTHER']),
    ),
    failures: Type.Array(Type.Enum(['ATTENDANCE', 'MANDATORY_SESSION', 'SCORE'])),
  }),
  first: [
    {
      version: '2026.1',
      effectiveFrom: '2025-01-01',
      assumed: true,
      windowMonths: 24,
      restrictionDays: [0, 60, 180],
      neverFor: ['EMPLOYED', 'CLASS_RUN_CANCELLED', 'ACADEMY'],
      withProof: ['SICKNESS_PROVEN'],
      withdrawals: ['MISMATCH', 'DISTANCE', 'OTHER'],
      failures: ['ATTENDANCE', 'MANDATORY_SESSION'],
    },
  ],
});
