import { command, type Commanded } from '@academy/event-bus';
import { uuidv5 } from '@academy/event-store';
import { addWorkingDays, civilDateOf, type CivilDate } from '@academy/kernel';
import { tasks, type Tools } from '@academy/platform';
import { candidates } from '../../candidate/candidates.js';
import { allowsAutomation } from '../../candidate/domain/candidate.js';
import { policyOn } from '../../policies.js';
import { composeRun, isInPool } from '../compose-run.js';
import { openOrders } from '../open-orders.js';
import { recommendationSets } from '../recommendation-sets.js';

/** Working days for a consultant to find work by hand, or to ask what the person looks for. */
const BY_HAND_DAYS = 5;

export type RunTools = Pick<Tools, 'streams' | 'readModels' | 'policies'>;

/** Why the recommender runs for a person without being asked. */
export interface Occasion {
  readonly participantId: string;
  /** The event that is the occasion; the same one again is the same run. */
  readonly eventId: string;
  readonly trigger: string;
}

/** Work for the person's consultant, one task for one occasion. */
export const byHand = (
  { participantId, eventId }: Omit<Occasion, 'trigger'>,
  kind: 'PROPOSE_BY_HAND' | 'NOTE_WISHES',
  today: CivilDate,
): Commanded => {
  const taskId = uuidv5(eventId, kind);
  const dueOn = addWorkingDays(today, BY_HAND_DAYS);
  const data = { taskId, participantId, kind, owner: 'CONSULTANT', dueOn } as const;
  return command(tasks, taskId, { type: 'OpenTask', data });
};

/**
 * The run that an occasion calls for; `null` for somebody whom no run includes. For who refused automated recommendation a
 * consultant looks instead (MAT-9).
 */
export const runWhen = async (tools: RunTools, occasion: Occasion): Promise<Commanded | null> => {
  const { participantId, eventId, trigger } = occasion;
  const { state: candidate } = await tools.streams.load(candidates, participantId);
  const today = civilDateOf(tools.policies.clock.now());
  const { freshDays } = policyOn(tools.policies, today).recommendation;
  if (!isInPool(candidate, today, freshDays)) return null;
  if (!allowsAutomation(candidate)) return byHand(occasion, 'PROPOSE_BY_HAND', today);

  const run = await composeRun(tools, {
    ...{ participantId, candidate, trigger, scope: 'PARTICIPANT', audience: 'PARTICIPANT' },
    orders: await openOrders(tools.readModels, today),
    runId: uuidv5(eventId, 'matching-run'),
  });
  return run && command(recommendationSets, participantId, run);
};
