import { event, type EventOf } from '../event.js';
import { Id, Instant } from '../fields.js';

/** The learner record follows this participation from now on; one record lives through all of a person's episodes. */
export const LearnerRecordOpened = event(
  'training-enrollment',
  'LearnerRecordOpened',
  1,
  { participantId: Id, participationId: Id, openedAt: Instant },
  {
    title: { ko: '학습 기록 개설', en: 'A learner record was opened' },
    internal: true,
    examples: [
      {
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        participationId: '0199b2c0-0000-7000-8000-0000000000f1',
        openedAt: '2026-03-02T02:00:01.000Z',
      },
      {
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        participationId: '0199b2c0-0000-7000-8000-0000000000f2',
        openedAt: '2026-05-04T01:00:01.000Z',
      },
    ],
  },
);
export type LearnerRecordOpened = EventOf<typeof LearnerRecordOpened>;
