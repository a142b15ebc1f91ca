import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { Id, Instant } from '../fields.js';
import { DuplicateBasis } from './fields.js';

/** Two accounts may be one person. `participantId` is the newer account, the one that must wait (REG-1). */
export const DuplicateSuspected = event(
  'registration',
  'DuplicateSuspected',
  1,
  {
    reviewId: Id,
    participantId: Id,
    participantIds: Type.Array(Id, { minItems: 2, uniqueItems: true }),
    basis: Type.Array(DuplicateBasis, { minItems: 1, uniqueItems: true }),
    score: Type.Number({ minimum: 0, maximum: 1, description: '1 is certain' }),
    suspectedAt: Instant,
  },
  {
    title: { ko: '중복 등록 의심', en: 'A duplicate registration is suspected' },
    happenedAt: 'suspectedAt',
    examples: [
      {
        reviewId: '0199b2c0-0000-7000-8000-0000000000d1',
        participantId: '0199b2c0-0000-7000-8000-000000000003',
        participantIds: [
          '0199b2c0-0000-7000-8000-000000000001',
          '0199b2c0-0000-7000-8000-000000000003',
        ],
        basis: ['CI'],
        score: 1,
        suspectedAt: '2026-03-04T01:00:00.000Z',
      },
      {
        reviewId: '0199b2c0-0000-7000-8000-0000000000d2',
        participantId: '0199b2c0-0000-7000-8000-000000000004',
        participantIds: [
          '0199b2c0-0000-7000-8000-000000000002',
          '0199b2c0-0000-7000-8000-000000000004',
        ],
        basis: ['DI', 'NAME_BIRTH_PHONE'],
        score: 0.97,
        suspectedAt: '2026-04-01T09:15:30.250Z',
      },
    ],
  },
);
export type DuplicateSuspected = EventOf<typeof DuplicateSuspected>;
