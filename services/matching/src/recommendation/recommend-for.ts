import { uuidv5, type ExecuteOptions, type Streams } from '@academy/event-store';
import { addWorkingDays, civilDateOf } from '@academy/kernel';
import { tasks } from '@academy/platform';
import { candidates } from '../candidate/candidates.js';
import { allowsAutomation } from '../candidate/domain/candidate.js';
import type { RunMatching } from './domain/run-matching.js';
import { recommendationSets } from './recommendation-sets.js';

/** Working days for a consultant to talk with somebody about an order that suits them. */
const TALK_DAYS = 3;

/**
 * Records the run of one person among many, if it recommends something new, and has their consultant talk with them where it was
 * for an order. Whether the person lets machines recommend is read in the same transaction (MAT-9). Says whether it did.
 */
export const recommendFor = async (
  streams: Streams,
  run: RunMatching,
  options: ExecuteOptions,
): Promise<boolean> => {
  const { participantId, runId, scope, audience, at } = run.data;
  let recommended = false;
  await streams.transact(options, async (transaction) => {
    recommended = false;
    const candidate = await transaction.load(candidates, participantId);
    const automatedRecommendation = allowsAutomation(candidate) && candidate.status === 'open';
    if (!automatedRecommendation) return;
    const before = await transaction.load(recommendationSets, participantId);
    await transaction.execute(recommendationSets, participantId, run);
    const after = await transaction.load(recommendationSets, participantId);
    const fresh = Object.keys(after.items).filter((id) => before.items[id] === undefined);
    recommended = fresh.length > 0;
    const [recommendationId] = fresh;
    if (scope !== 'JOB_ORDER' || audience !== 'CONSULTANT' || recommendationId === undefined)
      return;
    const taskId = uuidv5(runId, `REVIEW_RECOMMENDATION ${participantId}`);
    const work = { kind: 'REVIEW_RECOMMENDATION', owner: 'CONSULTANT' } as const;
    const dueOn = addWorkingDays(civilDateOf(at), TALK_DAYS);
    const data = { taskId, participantId, refId: recommendationId, ...work, dueOn };
    await transaction.execute(tasks, taskId, { type: 'OpenTask', data });
  });
  return recommended;
};
