import { event, type EventOf } from '../event.js';
import { CivilDate, Id, Instant } from '../fields.js';

/** The last day for the answer to a data-subject request is over (T-29). */
export const DataSubjectRequestOverdue = event(
  'registration',
  'DataSubjectRequestOverdue',
  1,
  { requestId: Id, participantId: Id, dueOn: CivilDate, notedAt: Instant },
  {
    title: { ko: '개인정보 요구 기한 경과', en: 'A data-subject request is overdue' },
    happenedAt: 'notedAt',
    examples: [
      {
        requestId: '0199b2c0-0000-7000-8000-0000000000e1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        dueOn: '2026-05-21',
        notedAt: '2026-05-21T15:00:00.000Z',
      },
      {
        requestId: '0199b2c0-0000-7000-8000-0000000000e2',
        participantId: '0199b2c0-0000-7000-8000-000000000002',
        dueOn: '2026-06-11',
        notedAt: '2026-06-12T04:00:00.000Z',
      },
    ],
  },
);
export type DataSubjectRequestOverdue = EventOf<typeof DataSubjectRequestOverdue>;
