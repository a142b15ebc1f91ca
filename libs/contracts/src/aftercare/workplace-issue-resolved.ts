import { event, type EventOf } from '../event.js';
import { Id, Instant, OneOf } from '../fields.js';
import { CaseKeys } from './fields.js';

/** An issue is settled. */
export const WorkplaceIssueResolved = event(
  'aftercare',
  'WorkplaceIssueResolved',
  1,
  {
    issueId: Id,
    ...CaseKeys,
    result: OneOf('SOLVED', 'PARTLY_SOLVED', 'NOT_SOLVED', 'LEFT_JOB', 'WITHDRAWN_BY_PERSON'),
    resolvedAt: Instant,
  },
  {
    title: { ko: '고충 해결', en: 'An issue was resolved' },
    happenedAt: 'resolvedAt',
    examples: [
      {
        issueId: '0199b2c0-0000-7000-8000-0000000155e1',
        aftercareId: '0199b2c0-0000-7000-8000-0000000091a1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        result: 'SOLVED',
        resolvedAt: '2026-04-20T05:00:00.000Z',
      },
      {
        issueId: '0199b2c0-0000-7000-8000-0000000155e2',
        aftercareId: '0199b2c0-0000-7000-8000-0000000091a2',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        result: 'LEFT_JOB',
        resolvedAt: '2026-10-15T01:00:00.000Z',
      },
    ],
  },
);
export type WorkplaceIssueResolved = EventOf<typeof WorkplaceIssueResolved>;
