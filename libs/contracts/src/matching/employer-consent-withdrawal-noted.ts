import { event, type EventOf } from '../event.js';
import { Id, Instant } from '../fields.js';

/** The person took that consent back; nothing is sent on it any more (MAT-11). */
export const EmployerConsentWithdrawalNoted = event(
  'matching',
  'EmployerConsentWithdrawalNoted',
  1,
  { participantId: Id, consentId: Id, effectiveAt: Instant },
  {
    title: { ko: '구인기업 제공 동의 철회 확인', en: 'The withdrawal of that consent was noted' },
    internal: true,
    happenedAt: 'effectiveAt',
    examples: [
      {
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        consentId: '0199b2c0-0000-7000-8000-0000000000a2',
        effectiveAt: '2026-05-11T06:00:00.000Z',
      },
      {
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        consentId: '0199b2c0-0000-7000-8000-0000000000a5',
        effectiveAt: '2026-06-01T00:00:00.000Z',
      },
    ],
  },
);
export type EmployerConsentWithdrawalNoted = EventOf<typeof EmployerConsentWithdrawalNoted>;
