import { event, type EventOf } from '../event.js';
import { CivilDate, Id, Instant } from '../fields.js';
import { CaseKeys } from './fields.js';

/** Nobody acted on a HIGH issue in time, so headquarters take it (T-27). */
export const WorkplaceIssueEscalated = event(
  'aftercare',
  'WorkplaceIssueEscalated',
  1,
  { issueId: Id, ...CaseKeys, respondBy: CivilDate, escalatedAt: Instant },
  {
    title: { ko: '고충 상향', en: 'An issue was escalated' },
    happenedAt: 'escalatedAt',
    examples: [
      {
        issueId: '0199b2c0-0000-7000-8000-0000000155e1',
        aftercareId: '0199b2c0-0000-7000-8000-0000000091a1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        respondBy: '2026-04-13',
        escalatedAt: '2026-04-13T15:00:00.000Z',
      },
      {
        issueId: '0199b2c0-0000-7000-8000-0000000155e2',
        aftercareId: '0199b2c0-0000-7000-8000-0000000091a2',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        respondBy: '2026-10-12',
        escalatedAt: '2026-10-13T00:00:00.000Z',
      },
    ],
  },
);
export type WorkplaceIssueEscalated = EventOf<typeof WorkplaceIssueEscalated>;
