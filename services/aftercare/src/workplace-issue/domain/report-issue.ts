import type { WorkplaceIssueReported } from '@academy/contracts';
import { addWorkingDays, civilDateOf, type Message } from '@academy/kernel';
import type { WorkplaceIssueEvent } from './events.js';
import type { WorkplaceIssue } from './workplace-issue.js';

type Report = WorkplaceIssueReported['data'];

/** Working days in which somebody answers, by severity (T-27). */
type IssuePolicy = Readonly<Record<Report['severity'], number>>;

export type ReportIssue = Message<
  'ReportIssue',
  Omit<Report, 'respondBy' | 'reportedAt' | 'severity'> & {
    severity?: Report['severity'];
    policy: IssuePolicy;
    at: string;
  }
>;

/** What endangers somebody, or their pay, is HIGH whoever reports it and whatever they call it (AFT-16). */
const severityOf = ({ category, severity = 'MEDIUM' }: ReportIssue['data']): Report['severity'] =>
  ['HARASSMENT', 'HEALTH_SAFETY', 'PAY'].includes(category) ? 'HIGH' : severity;

/** Takes up a problem, once; it is to be answered within the working days of its severity (AFT-16, T-27). */
export const reportIssue = (
  { data }: ReportIssue,
  issue: WorkplaceIssue,
): readonly WorkplaceIssueEvent[] => {
  if (issue.status !== 'unknown') return [];
  const { policy, at, ...report } = data;
  const severity = severityOf(data);
  const respondBy = addWorkingDays(civilDateOf(at), policy[severity]);
  return [
    {
      type: 'WorkplaceIssueReported',
      data: { ...report, severity, respondBy, reportedAt: at },
    },
  ];
};
