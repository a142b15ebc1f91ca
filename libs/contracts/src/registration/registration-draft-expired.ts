import { event, type EventOf } from '../event.js';
import { Id, Instant } from '../fields.js';

/** A registration that was begun was not completed in time; its personal data is deleted next (T-02). */
export const RegistrationDraftExpired = event(
  'registration',
  'RegistrationDraftExpired',
  1,
  { participantId: Id, expiredAt: Instant },
  {
    title: { ko: '작성 중 등록 만료', en: 'An unfinished registration expired' },
    happenedAt: 'expiredAt',
    examples: [
      {
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        expiredAt: '2026-04-01T00:30:00.000Z',
      },
      {
        participantId: '0199b2c0-0000-7000-8000-000000000002',
        expiredAt: '2026-04-02T05:00:00.000Z',
      },
    ],
  },
);
export type RegistrationDraftExpired = EventOf<typeof RegistrationDraftExpired>;
