import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { CivilDate, Id, Instant, OneOf, Sealed } from '../fields.js';
import { CaseKeys, IssueCategory } from './fields.js';

/** Something is wrong at the workplace. What was said about it stays sealed; `respondBy` is the last day for a first answer (T-27). */
export const WorkplaceIssueReported = event(
  'aftercare',
  'WorkplaceIssueReported',
  1,
  {
    issueId: Id,
    ...CaseKeys,
    employerId: Id,
    category: IssueCategory,
    severity: OneOf('LOW', 'MEDIUM', 'HIGH'),
    reportedBy: OneOf('PARTICIPANT', 'EMPLOYER', 'STAFF'),
    description: Type.Optional(Sealed),
    respondBy: CivilDate,
    reportedAt: Instant,
  },
  {
    title: { ko: '직장 고충 접수', en: 'A workplace issue was reported' },
    happenedAt: 'reportedAt',
    examples: [
      {
        issueId: '0199b2c0-0000-7000-8000-0000000155e1',
        aftercareId: '0199b2c0-0000-7000-8000-0000000091a1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        employerId: '0199b2c0-0000-7000-8000-0000000e3001',
        category: 'PAY',
        severity: 'HIGH',
        reportedBy: 'PARTICIPANT',
        description: 'sealed:v1:issue-description',
        respondBy: '2026-04-13',
        reportedAt: '2026-04-10T01:00:00.000Z',
      },
      {
        issueId: '0199b2c0-0000-7000-8000-0000000155e2',
        aftercareId: '0199b2c0-0000-7000-8000-0000000091a2',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        employerId: '0199b2c0-0000-7000-8000-0000000e3002',
        category: 'COMMUTE',
        severity: 'LOW',
        reportedBy: 'STAFF',
        respondBy: '2026-10-12',
        reportedAt: '2026-10-01T01:00:00.000Z',
      },
    ],
  },
);
export type WorkplaceIssueReported = EventOf<typeof WorkplaceIssueReported>;
