import { event, type EventOf } from '../event.js';
import { Id, Instant } from '../fields.js';

/** The person may be proposed to employers in this participation. */
export const CandidacyOpened = event(
  'matching',
  'CandidacyOpened',
  1,
  { participantId: Id, participationId: Id, openedAt: Instant },
  {
    title: { ko: '일자리 연계 대상 등록', en: 'The person became a candidate' },
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
export type CandidacyOpened = EventOf<typeof CandidacyOpened>;
