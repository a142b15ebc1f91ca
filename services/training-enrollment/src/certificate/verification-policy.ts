import { policy } from '@academy/platform';
import Type from 'typebox';

const Times = Type.Integer({ minimum: 1, maximum: 10_000 });

/** How often certificates are verified, so that nobody counts through numbers or guesses the code of one. */
export const verificationPolicy = policy({
  ko: '수료증 진위 확인 횟수 제한(접속지당, 수료증당 코드 입력, 초)',
  en: 'verifications that one address may ask for, and codes that may be tried on one certificate, in so many seconds (TRN-17)',
  values: Type.Object({
    perAddress: Times,
    codesPerCertificate: Times,
    inSeconds: Type.Integer({ minimum: 1, maximum: 86_400 }),
  }),
  first: [
    {
      ...{ version: '2026.1', effectiveFrom: '2025-01-01', assumed: true },
      ...{ perAddress: 120, codesPerCertificate: 10, inSeconds: 60 },
    },
  ],
});
