import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { Id, Instant } from '../fields.js';
import { IdentityKey } from './fields.js';

/** The account took another account of the same person in, with the keys by which that one was known (REG-1, REG-2). */
export const DuplicateAbsorbed = event(
  'registration',
  'DuplicateAbsorbed',
  1,
  {
    participantId: Id,
    reviewId: Id,
    absorbedId: Id,
    identityKeys: Type.Array(IdentityKey),
    absorbedAt: Instant,
  },
  {
    title: { ko: '중복 계정 흡수', en: 'The account absorbed a duplicate' },
    happenedAt: 'absorbedAt',
    examples: [
      {
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        reviewId: '0199b2c0-0000-7000-8000-0000000000d1',
        absorbedId: '0199b2c0-0000-7000-8000-000000000003',
        identityKeys: [],
        absorbedAt: '2026-03-05T06:00:00.000Z',
      },
      {
        participantId: '0199b2c0-0000-7000-8000-000000000002',
        reviewId: '0199b2c0-0000-7000-8000-0000000000d2',
        absorbedId: '0199b2c0-0000-7000-8000-000000000004',
        identityKeys: [{ kind: 'DI', hash: 'd4'.repeat(32), rank: 0 }],
        absorbedAt: '2026-04-02T06:00:00.000Z',
      },
    ],
  },
);
export type DuplicateAbsorbed = EventOf<typeof DuplicateAbsorbed>;
