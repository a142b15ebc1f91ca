import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { Id, Instant } from '../fields.js';
import { IdentityKey } from './fields.js';

/** The account gave an absorbed account back, with the keys that it had taken for it (REG-1, REG-2). */
export const AbsorptionReversed = event(
  'registration',
  'AbsorptionReversed',
  1,
  {
    participantId: Id,
    reviewId: Id,
    restoredId: Id,
    identityKeys: Type.Array(IdentityKey),
    reversedAt: Instant,
  },
  {
    title: { ko: '중복 계정 분리', en: 'An absorbed account was given back' },
    happenedAt: 'reversedAt',
    examples: [
      {
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        reviewId: '0199b2c0-0000-7000-8000-0000000000d1',
        restoredId: '0199b2c0-0000-7000-8000-000000000003',
        identityKeys: [],
        reversedAt: '2026-03-20T02:00:00.000Z',
      },
      {
        participantId: '0199b2c0-0000-7000-8000-000000000002',
        reviewId: '0199b2c0-0000-7000-8000-0000000000d2',
        restoredId: '0199b2c0-0000-7000-8000-000000000004',
        identityKeys: [{ kind: 'DI', hash: 'd4'.repeat(32), rank: 0 }],
        reversedAt: '2026-04-10T02:00:00.000Z',
      },
    ],
  },
);
export type AbsorptionReversed = EventOf<typeof AbsorptionReversed>;
