import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { Code, Id, Instant } from '../fields.js';
import { DeciderId, IdentityKey } from './fields.js';

/** A merge was undone; `participantId` is the account that stands by itself again (REG-2). */
export const ParticipantMergeReversed = event(
  'registration',
  'ParticipantMergeReversed',
  1,
  {
    participantId: Id,
    reviewId: Id,
    survivorId: Id,
    restoredId: Id,
    reason: Code,
    identityKeys: Type.Array(IdentityKey),
    reversedBy: DeciderId,
    reversedAt: Instant,
  },
  {
    title: { ko: '계정 통합 취소', en: 'A merge was reversed' },
    happenedAt: 'reversedAt',
    examples: [
      {
        participantId: '0199b2c0-0000-7000-8000-000000000003',
        reviewId: '0199b2c0-0000-7000-8000-0000000000d1',
        survivorId: '0199b2c0-0000-7000-8000-000000000001',
        restoredId: '0199b2c0-0000-7000-8000-000000000003',
        reason: 'PERSON_OBJECTED',
        identityKeys: [],
        reversedBy: 'hq-operator',
        reversedAt: '2026-03-20T02:00:00.000Z',
      },
      {
        participantId: '0199b2c0-0000-7000-8000-000000000004',
        reviewId: '0199b2c0-0000-7000-8000-0000000000d2',
        survivorId: '0199b2c0-0000-7000-8000-000000000002',
        restoredId: '0199b2c0-0000-7000-8000-000000000004',
        reason: 'DECIDED_IN_ERROR',
        identityKeys: [{ kind: 'DI', hash: 'd4'.repeat(32), rank: 0 }],
        reversedBy: 'campus-manager',
        reversedAt: '2026-04-10T02:00:00.000Z',
      },
    ],
  },
);
export type ParticipantMergeReversed = EventOf<typeof ParticipantMergeReversed>;
