import { WorkplaceIssueReported } from '@academy/contracts';
import type { Commanded } from '@academy/event-bus';
import { reaction, type Reaction } from '@academy/event-bus';
import { uuidv5 } from '@academy/event-store';
import { tasks } from '@academy/platform';
import { employers } from '../employers.js';

type Issue = WorkplaceIssueReported['data'];

/** Refers nobody to the employer, and has somebody look into it; an employer that never came to us has no referrals. */
const pause = (
  { participantId, employerId, issueId, respondBy }: Issue,
  at: string,
): Commanded => ({
  execute: (streams, options) =>
    streams.transact(options, async (transaction) => {
      const { status } = await transaction.load(employers, employerId);
      if (status === 'unknown') return;
      await transaction.execute(employers, employerId, {
        type: 'PauseReferrals',
        data: { employerId, issueId, at },
      });
      const taskId = uuidv5(issueId, 'REVIEW_EMPLOYER');
      const work = { kind: 'REVIEW_EMPLOYER', owner: 'EMPLOYER_RELATIONS' } as const;
      await transaction.execute(tasks, taskId, {
        type: 'OpenTask',
        data: { taskId, participantId, refId: employerId, ...work, dueOn: respondBy },
      });
    }),
});

/** What a grave issue at a workplace means for new referrals to it (AFT-16). */
export const onAftercare = (): readonly Reaction[] => [
  reaction(WorkplaceIssueReported, 'PauseReferrals', async ({ data }, { recordedAt }) =>
    data.severity === 'HIGH' ? pause(data, recordedAt) : null,
  ),
];
