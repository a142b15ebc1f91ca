import { event, type EventOf } from '../event.js';
import { Id, Instant, OneOf } from '../fields.js';
import { CaseKeys } from './fields.js';

/** An issue was handed to the authority that decides about it. */
export const WorkplaceIssueReferredToAuthority = event(
  'aftercare',
  'WorkplaceIssueReferredToAuthority',
  1,
  {
    issueId: Id,
    ...CaseKeys,
    authority: OneOf(
      'LABOR_OFFICE',
      'LABOR_RELATIONS_COMMISSION',
      'HUMAN_RIGHTS_COMMISSION',
      'WORKERS_COMPENSATION',
      'POLICE',
    ),
    referredAt: Instant,
  },
  {
    title: { ko: '고충 관계기관 이관', en: 'An issue was referred to an authority' },
    happenedAt: 'referredAt',
    examples: [
      {
        issueId: '0199b2c0-0000-7000-8000-0000000155e1',
        aftercareId: '0199b2c0-0000-7000-8000-0000000091a1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        authority: 'LABOR_OFFICE',
        referredAt: '2026-04-13T05:00:00.000Z',
      },
      {
        issueId: '0199b2c0-0000-7000-8000-0000000155e2',
        aftercareId: '0199b2c0-0000-7000-8000-0000000091a2',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        authority: 'HUMAN_RIGHTS_COMMISSION',
        referredAt: '2026-10-05T01:00:00.000Z',
      },
    ],
  },
);
export type WorkplaceIssueReferredToAuthority = EventOf<typeof WorkplaceIssueReferredToAuthority>;
