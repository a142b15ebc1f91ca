import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { Id, Instant, OneOf } from '../fields.js';
import { DuplicateBasis } from './fields.js';

/** What a duplicate review means for the account that waited for it: DIFFERENT lets it go on, SAME leaves it to be merged. */
export const DuplicateReviewSettled = event(
  'registration',
  'DuplicateReviewSettled',
  1,
  {
    participantId: Id,
    reviewId: Id,
    otherId: Id,
    decision: OneOf('SAME', 'DIFFERENT'),
    basis: Type.Array(DuplicateBasis, { minItems: 1, uniqueItems: true }),
    settledAt: Instant,
  },
  {
    title: { ko: '중복 확인 종료', en: 'The wait for a duplicate review is over' },
    internal: true,
    happenedAt: 'settledAt',
    examples: [
      {
        participantId: '0199b2c0-0000-7000-8000-000000000003',
        reviewId: '0199b2c0-0000-7000-8000-0000000000d1',
        otherId: '0199b2c0-0000-7000-8000-000000000001',
        decision: 'SAME',
        basis: ['CI'],
        settledAt: '2026-03-04T05:00:00.000Z',
      },
      {
        participantId: '0199b2c0-0000-7000-8000-000000000004',
        reviewId: '0199b2c0-0000-7000-8000-0000000000d2',
        otherId: '0199b2c0-0000-7000-8000-000000000002',
        decision: 'DIFFERENT',
        basis: ['DI', 'NAME_BIRTH_PHONE'],
        settledAt: '2026-04-01T10:00:00.000Z',
      },
    ],
  },
);
export type DuplicateReviewSettled = EventOf<typeof DuplicateReviewSettled>;
