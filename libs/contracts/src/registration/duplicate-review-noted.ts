import { event, type EventOf } from '../event.js';
import { Id, Instant } from '../fields.js';

/** The account waits for a decision about a suspected duplicate and takes no commands until then (REG-1). */
export const DuplicateReviewNoted = event(
  'registration',
  'DuplicateReviewNoted',
  1,
  { participantId: Id, reviewId: Id, notedAt: Instant },
  {
    title: { ko: '중복 확인 대기', en: 'The account waits for a duplicate review' },
    internal: true,
    happenedAt: 'notedAt',
    examples: [
      {
        participantId: '0199b2c0-0000-7000-8000-000000000003',
        reviewId: '0199b2c0-0000-7000-8000-0000000000d1',
        notedAt: '2026-03-04T01:00:00.000Z',
      },
      {
        participantId: '0199b2c0-0000-7000-8000-000000000004',
        reviewId: '0199b2c0-0000-7000-8000-0000000000d2',
        notedAt: '2026-04-01T09:15:30.250Z',
      },
    ],
  },
);
export type DuplicateReviewNoted = EventOf<typeof DuplicateReviewNoted>;
