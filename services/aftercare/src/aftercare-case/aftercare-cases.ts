import { addDays, category, startOfDay, type Timer } from '@academy/kernel';
import { checkpointCodes } from './checkpoint-codes.js';
import { aftercareCaseDecider, type AftercareCommand } from './domain/aftercare-case.decider.js';
import type { AftercareCase } from './domain/aftercare-case.js';
import type { TrackedCheckpoint } from './domain/checkpoints.js';

const CHECKPOINT = 'checkpoint:';
const PLAN = 'plan:';

/** When a check-point wants to be called: on its day, on that of the next attempt, and when the plan is over (T-21). */
const timersOf = (checkpoint: TrackedCheckpoint): readonly Timer[] => {
  const { code, status, dueOn, attemptsOn, asked, closesOn } = checkpoint;
  if (status === 'scheduled') return [{ kind: `${CHECKPOINT}${code}`, due: startOfDay(dueOn) }];
  if (status !== 'due' || closesOn === null) return [];
  return [{ kind: `${PLAN}${code}`, due: startOfDay(attemptsOn[asked] ?? addDays(closesOn, 1)) }];
};

const timers = (aftercareCase: AftercareCase): readonly Timer[] =>
  aftercareCase.status === 'open' ? aftercareCase.checkpoints.flatMap(timersOf) : [];

const onTimer = ({ kind }: Timer, now: string): AftercareCommand => {
  const code = checkpointCodes.find((candidate) => kind.endsWith(`:${candidate}`));
  if (code !== undefined && kind === `${CHECKPOINT}${code}`)
    return { type: 'MarkCheckpointDue', data: { code, at: now } };
  if (code !== undefined && kind === `${PLAN}${code}`)
    return { type: 'FollowPlan', data: { code, at: now } };
  throw new RangeError(`after-care has no timer of the kind ${kind}`);
};

/** Cases of after-care: `aftercare-case-<placementId>`. Check-points call back on their days and on those of their plans. */
export const aftercareCases = category('aftercare-case', aftercareCaseDecider, {
  about: 'participant',
  timers,
  onTimer,
});
