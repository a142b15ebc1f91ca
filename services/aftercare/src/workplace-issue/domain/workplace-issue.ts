import type { WorkplaceIssueReported } from '@academy/contracts';
import { Rejection, type CivilDate } from '@academy/kernel';
import type { WorkplaceIssueEvent } from './events.js';

interface Known {
  readonly status: 'open' | 'in-action' | 'resolved';
  readonly keys: Pick<WorkplaceIssueReported['data'], 'issueId' | 'aftercareId' | 'participantId'>;
  readonly severity: WorkplaceIssueReported['data']['severity'];
  /** The last day for a first answer (T-27). */
  readonly respondBy: CivilDate;
  readonly escalated: boolean;
}

/** A problem at a workplace, from the report to its end. */
export type WorkplaceIssue = { readonly status: 'unknown' } | Known;

export const initialState: WorkplaceIssue = { status: 'unknown' };

const reported = ({ severity, respondBy, ...data }: WorkplaceIssueReported['data']): Known => {
  const { issueId, aftercareId, participantId } = data;
  const keys = { issueId, aftercareId, participantId };
  return { status: 'open', keys, severity, respondBy, escalated: false };
};

/** The issue after an event. */
export const evolve = (
  issue: WorkplaceIssue,
  { type, data }: WorkplaceIssueEvent,
): WorkplaceIssue => {
  if (type === 'WorkplaceIssueReported') return reported(data);
  if (issue.status === 'unknown') return issue;
  switch (type) {
    case 'WorkplaceIssueActionTaken':
    case 'WorkplaceIssueReferredToAuthority':
      return { ...issue, status: 'in-action' };
    case 'WorkplaceIssueEscalated':
      return { ...issue, escalated: true };
    case 'WorkplaceIssueResolved':
      return { ...issue, status: 'resolved' };
  }
};

/** The issue, if it is not settled; rejects `WorkplaceIssueUnknown` and `WorkplaceIssueAlreadyResolved`. */
export const unresolved = (issue: WorkplaceIssue): Known => {
  if (issue.status === 'unknown') throw new Rejection('WorkplaceIssueUnknown');
  if (issue.status === 'resolved') throw new Rejection('WorkplaceIssueAlreadyResolved');
  return issue;
};
