import { RecommendationReviewRequested } from '@academy/contracts';
import { command, reaction, type Reaction } from '@academy/event-bus';
import { uuidv5 } from '@academy/event-store';
import { addWorkingDays, civilDateOf } from '@academy/kernel';
import { tasks } from '@academy/platform';

/** Working days for a consultant to review what a machine recommended. */
const REVIEW_DAYS = 5;

/** Who asks for a person gets one. */
export const onReviewRequests = (): readonly Reaction[] => [
  reaction(RecommendationReviewRequested, 'OpenTask', async ({ data }, { id, recordedAt }) => {
    const { participantId, recommendationId: refId } = data;
    const taskId = uuidv5(id, 'REVIEW_BY_HUMAN');
    const dueOn = addWorkingDays(civilDateOf(recordedAt), REVIEW_DAYS);
    const work = { kind: 'REVIEW_BY_HUMAN', owner: 'CONSULTANT', dueOn } as const;
    const opening = { taskId, participantId, refId, ...work };
    return command(tasks, taskId, { type: 'OpenTask', data: opening });
  }),
];
