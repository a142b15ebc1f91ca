import type {
  WorkplaceIssueActionTaken,
  WorkplaceIssueEscalated,
  WorkplaceIssueReferredToAuthority,
  WorkplaceIssueReported,
  WorkplaceIssueResolved,
} from '@academy/contracts';

export type WorkplaceIssueEvent =
  | WorkplaceIssueReported
  | WorkplaceIssueActionTaken
  | WorkplaceIssueReferredToAuthority
  | WorkplaceIssueEscalated
  | WorkplaceIssueResolved;
