import type { WorkplaceIssueResolved } from '@academy/contracts';
import { Rejection, type Message } from '@academy/kernel';
import type { WorkplaceIssueEvent } from './events.js';
import { unresolved, type WorkplaceIssue } from './workplace-issue.js';

export type ResolveIssue = Message<
  'ResolveIssue',
  Pick<WorkplaceIssueResolved['data'], 'result'> & { at: string }
>;

/**
 * Settles an issue. A HIGH one is not settled before somebody has acted on it, unless the person takes it back (AFT-16). Rejects
 * `WorkplaceIssueUnknown`, `WorkplaceIssueAlreadyResolved` and `WorkplaceIssueNotActedOn`.
 */
export const resolveIssue = (
  { data: { result, at: resolvedAt } }: ResolveIssue,
  issue: WorkplaceIssue,
): readonly WorkplaceIssueEvent[] => {
  const { keys, severity, status } = unresolved(issue);
  if (severity === 'HIGH' && status === 'open' && result !== 'WITHDRAWN_BY_PERSON')
    throw new Rejection('WorkplaceIssueNotActedOn');

  return [{ type: 'WorkplaceIssueResolved', data: { ...keys, result, resolvedAt } }];
};
