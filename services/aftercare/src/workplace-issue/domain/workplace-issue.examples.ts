import type {
  WorkplaceIssueActionTaken,
  WorkplaceIssueEscalated,
  WorkplaceIssueReferredToAuthority,
  WorkplaceIssueReported,
  WorkplaceIssueResolved,
} from '@academy/contracts';
import type { ReportIssue } from './report-issue.js';

const keys = {
  issueId: '0199b2c0-0000-7000-8000-0000000155e1',
  aftercareId: '0199b2c0-0000-7000-8000-0000000091a1',
  participantId: '0199b2c0-0000-7000-8000-000000000001',
};
const report = {
  ...keys,
  employerId: '0199b2c0-0000-7000-8000-0000000e3001',
  category: 'HARASSMENT',
  reportedBy: 'PARTICIPANT',
} as const;

/** Reported on a Friday, so that the working day after it is a Monday. */
export const reported: WorkplaceIssueReported = {
  type: 'WorkplaceIssueReported',
  data: {
    ...report,
    severity: 'HIGH',
    respondBy: '2026-04-13',
    reportedAt: '2026-04-10T01:00:00.000Z',
  },
};
export const acted: WorkplaceIssueActionTaken = {
  type: 'WorkplaceIssueActionTaken',
  data: {
    ...keys,
    actionCode: 'CALLED_PERSON',
    actorId: 'aftercare-officer',
    takenAt: '2026-04-10T05:00:00.000Z',
  },
};
export const referred: WorkplaceIssueReferredToAuthority = {
  type: 'WorkplaceIssueReferredToAuthority',
  data: { ...keys, authority: 'LABOR_OFFICE', referredAt: '2026-04-13T05:00:00.000Z' },
};
export const escalated: WorkplaceIssueEscalated = {
  type: 'WorkplaceIssueEscalated',
  data: { ...keys, respondBy: '2026-04-13', escalatedAt: '2026-04-13T15:00:00.000Z' },
};
export const resolved: WorkplaceIssueResolved = {
  type: 'WorkplaceIssueResolved',
  data: { ...keys, result: 'SOLVED', resolvedAt: '2026-04-20T05:00:00.000Z' },
};

export const toReport = (change: Partial<ReportIssue['data']> = {}): ReportIssue => ({
  type: 'ReportIssue',
  data: {
    ...report,
    policy: { HIGH: 1, MEDIUM: 3, LOW: 5 },
    at: '2026-04-10T01:00:00.000Z',
    ...change,
  },
});
