import type { CheckpointCode } from '@academy/contracts';
import { addDays, civilDateOf, type Message } from '@academy/kernel';
import { checkpointOf, knownCase, type AftercareCase } from './aftercare-case.js';
import type { TrackedCheckpoint } from './checkpoints.js';
import type { AftercareEvent } from './events.js';

/** Asks what the plan of attempts calls for by now. */
export type FollowPlan = Message<'FollowPlan', { code: CheckpointCode; at: string }>;

/** The latest attempt of the plan whose day has come; attempts that an outage has swallowed are made up for by one. */
const latestDue = ({ attemptsOn }: TrackedCheckpoint, today: string): number =>
  attemptsOn.filter((on) => on <= today).length;

/**
 * Calls for the next attempt on its day, and closes the check-point without an answer when the plan is over (T-21). The plan is
 * not over before its last attempt has been called for and had its days, however late the call comes. Rejects
 * `AftercareNotOpened` and `CheckpointUnknown`.
 */
export const followPlan = (
  { data: { code, at } }: FollowPlan,
  aftercareCase: AftercareCase,
): readonly AftercareEvent[] => {
  const { keys, ...checkpoint } = checkpointOf(aftercareCase, code);
  const { status, asked, attempts, attemptsOn, closesOn } = checkpoint;
  if (status !== 'due' || closesOn === null) return [];
  const today = civilDateOf(at);
  const attemptNo = latestDue(checkpoint, today);
  if (attemptNo > asked) {
    const { attemptDays, closingDays } = knownCase(aftercareCase);
    const rest = addDays(today, closingDays - (attemptDays[attemptNo - 1] ?? closingDays));
    const data = { dueOn: attemptsOn[attemptNo - 1] ?? today, closesOn: later(closesOn, rest) };
    return [{ type: 'FollowUpAttemptDue', data: { ...keys, code, attemptNo, ...data } }];
  }
  if (today <= closesOn) return [];
  return [{ type: 'FollowUpMissed', data: { ...keys, code, attempts, missedOn: today } }];
};

const later = (one: string, other: string): string => (one > other ? one : other);
