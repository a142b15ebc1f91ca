import type { Commanded } from '@academy/event-bus';
import { uuidv5 } from '@academy/event-store';
import { addWorkingDays, civilDateOf } from '@academy/kernel';
import { tasks } from '@academy/platform';
import { recommendationSets } from '../recommendation/recommendation-sets.js';
import { candidates } from './candidates.js';
import type { RefuseAutomation } from './domain/refuse-automation.js';

/** Working days for a consultant to look for work by hand. */
const BY_HAND_DAYS = 5;

/**
 * Lets no machine recommend to the person any more: what was recommended and not followed ends, and a consultant looks for them by
 * hand from now on (MAT-9).
 */
export const refuseTogether = (refusal: RefuseAutomation['data'], taskSeed: string): Commanded => ({
  execute: (streams, options) =>
    streams.transact(options, async (transaction) => {
      const { participantId, at } = refusal;
      const before = await transaction.load(candidates, participantId);
      if (before.refusal !== undefined) return;
      await transaction.execute(candidates, participantId, {
        type: 'RefuseAutomation',
        data: refusal,
      });
      const ending = { type: 'EndRecommendations', data: { at } } as const;
      await transaction.execute(recommendationSets, participantId, ending);
      if (before.status !== 'open') return;
      const taskId = uuidv5(taskSeed, 'PROPOSE_BY_HAND');
      const work = { kind: 'PROPOSE_BY_HAND', owner: 'CONSULTANT' } as const;
      const dueOn = addWorkingDays(civilDateOf(at), BY_HAND_DAYS);
      await transaction.execute(tasks, taskId, {
        type: 'OpenTask',
        data: { taskId, participantId, ...work, dueOn },
      });
    }),
});
