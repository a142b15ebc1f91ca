import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { Code, Id, Instant, OneOf } from '../fields.js';
import { DeciderId } from './fields.js';

/** A person decided whether two accounts are one person (REG-2). `participantId` is the account that waited. */
export const DuplicateResolved = event(
  'registration',
  'DuplicateResolved',
  1,
  {
    reviewId: Id,
    participantId: Id,
    participantIds: Type.Array(Id, { minItems: 2, uniqueItems: true }),
    decision: OneOf('SAME', 'DIFFERENT'),
    deciderId: DeciderId,
    reason: Code,
    resolvedAt: Instant,
  },
  {
    title: { ko: '중복 확인 결정', en: 'A duplicate review was decided' },
    happenedAt: 'resolvedAt',
    examples: [
      {
        reviewId: '0199b2c0-0000-7000-8000-0000000000d1',
        participantId: '0199b2c0-0000-7000-8000-000000000003',
        participantIds: [
          '0199b2c0-0000-7000-8000-000000000001',
          '0199b2c0-0000-7000-8000-000000000003',
        ],
        decision: 'SAME',
        deciderId: 'campus-manager',
        reason: 'PERSON_CONFIRMED',
        resolvedAt: '2026-03-04T05:00:00.000Z',
      },
      {
        reviewId: '0199b2c0-0000-7000-8000-0000000000d2',
        participantId: '0199b2c0-0000-7000-8000-000000000004',
        participantIds: [
          '0199b2c0-0000-7000-8000-000000000002',
          '0199b2c0-0000-7000-8000-000000000004',
        ],
        decision: 'DIFFERENT',
        deciderId: 'hq-operator',
        reason: 'AGENCY_ERROR',
        resolvedAt: '2026-04-01T10:00:00.000Z',
      },
    ],
  },
);
export type DuplicateResolved = EventOf<typeof DuplicateResolved>;
