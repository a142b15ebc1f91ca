import { event, type EventOf } from '../event.js';
import { Id, Instant } from '../fields.js';
import { ConsentPurpose } from './fields.js';

/** The last day of a consent is over. */
export const ConsentExpired = event(
  'registration',
  'ConsentExpired',
  1,
  { participantId: Id, consentId: Id, purpose: ConsentPurpose, expiredAt: Instant },
  {
    title: { ko: '동의 만료', en: 'A consent expired' },
    happenedAt: 'expiredAt',
    examples: [
      {
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        consentId: '0199b2c0-0000-7000-8000-0000000000a2',
        purpose: 'THIRD_PARTY_EMPLOYER',
        expiredAt: '2028-03-01T15:00:00.000Z',
      },
      {
        participantId: '0199b2c0-0000-7000-8000-000000000002',
        consentId: '0199b2c0-0000-7000-8000-0000000000a3',
        purpose: 'MARKETING',
        expiredAt: '2026-12-31T15:00:00.000Z',
      },
    ],
  },
);
export type ConsentExpired = EventOf<typeof ConsentExpired>;
