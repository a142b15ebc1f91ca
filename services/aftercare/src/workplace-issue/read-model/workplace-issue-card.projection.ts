import {
  WorkplaceIssueActionTaken,
  WorkplaceIssueEscalated,
  WorkplaceIssueReferredToAuthority,
  WorkplaceIssueReported,
  WorkplaceIssueResolved,
} from '@academy/contracts';
import { readModel, type EventMeta } from '@academy/event-store';
import type { Projection } from '@academy/kernel';
import type { WorkplaceIssueEvent } from '../domain/events.js';
import { WorkplaceIssueCard } from './workplace-issue-card.entity.js';

type Version = Pick<EventMeta, 'streamVersion'>;

const changed =
  (change: (card: WorkplaceIssueCard) => Partial<WorkplaceIssueCard>) =>
  (
    card: WorkplaceIssueCard | undefined,
    { streamVersion: version }: Version,
  ): WorkplaceIssueCard | null =>
    card ? { ...card, ...change(card), version } : null;

export const workplaceIssueProjection: Projection<
  WorkplaceIssueEvent,
  WorkplaceIssueCard,
  Version
> = {
  name: 'workplace-issue',
  kind: 'keyed',
  keyOf: ({ data }) => data.issueId,
  cases: {
    WorkplaceIssueReported:
      ({ data: { description: _, reportedAt: __, ...report } }) =>
      (_card, { streamVersion: version }) => ({
        ...report,
        ...{ status: 'OPEN', actions: [], authority: null, result: null, version },
      }),
    WorkplaceIssueActionTaken: ({ data: { actionCode } }) =>
      changed(({ actions }) => ({ status: 'IN_ACTION', actions: [...actions, actionCode] })),
    WorkplaceIssueReferredToAuthority: ({ data: { authority } }) =>
      changed(() => ({ status: 'IN_ACTION', authority })),
    WorkplaceIssueEscalated: () => changed(() => ({ status: 'ESCALATED' })),
    WorkplaceIssueResolved: ({ data: { result } }) =>
      changed(() => ({ status: 'RESOLVED', result })),
  },
};

/** The problems at workplaces, for those who solve them. */
export const workplaceIssueCard = readModel<WorkplaceIssueEvent, WorkplaceIssueCard>({
  projection: workplaceIssueProjection,
  entity: WorkplaceIssueCard,
  uses: [
    WorkplaceIssueReported,
    WorkplaceIssueActionTaken,
    WorkplaceIssueReferredToAuthority,
    WorkplaceIssueEscalated,
    WorkplaceIssueResolved,
  ],
});
