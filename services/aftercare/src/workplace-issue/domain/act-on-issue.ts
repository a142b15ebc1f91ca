import type { WorkplaceIssueActionTaken } from '@academy/contracts';
import type { Message } from '@academy/kernel';
import type { WorkplaceIssueEvent } from './events.js';
import { unresolved, type WorkplaceIssue } from './workplace-issue.js';

export type ActOnIssue = Message<
  'ActOnIssue',
  Pick<WorkplaceIssueActionTaken['data'], 'actionCode' | 'actorId'> & { at: string }
>;

/** Records what a member of staff did. Rejects `WorkplaceIssueUnknown` and `WorkplaceIssueAlreadyResolved`. */
export const actOnIssue = (
  { data: { at: takenAt, ...action } }: ActOnIssue,
  issue: WorkplaceIssue,
): readonly WorkplaceIssueEvent[] => [
  { type: 'WorkplaceIssueActionTaken', data: { ...unresolved(issue).keys, ...action, takenAt } },
];
