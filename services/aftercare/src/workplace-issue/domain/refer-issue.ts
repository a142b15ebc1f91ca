import type { WorkplaceIssueReferredToAuthority } from '@academy/contracts';
import type { Message } from '@academy/kernel';
import type { WorkplaceIssueEvent } from './events.js';
import { unresolved, type WorkplaceIssue } from './workplace-issue.js';

export type ReferIssue = Message<
  'ReferIssue',
  Pick<WorkplaceIssueReferredToAuthority['data'], 'authority'> & { at: string }
>;

/** Hands an issue to an authority; it stays ours until it is settled. Rejects `WorkplaceIssueUnknown` and `WorkplaceIssueAlreadyResolved`. */
export const referIssue = (
  { data: { authority, at: referredAt } }: ReferIssue,
  issue: WorkplaceIssue,
): readonly WorkplaceIssueEvent[] => [
  {
    type: 'WorkplaceIssueReferredToAuthority',
    data: { ...unresolved(issue).keys, authority, referredAt },
  },
];
