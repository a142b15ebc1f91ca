import type { CheckpointCode } from '@academy/contracts';
import { addDays, civilDateOf, Rejection, type Message } from '@academy/kernel';
import { checkpointOf, knownCase, type AftercareCase } from './aftercare-case.js';
import type { AftercareEvent } from './events.js';

export type MarkCheckpointDue = Message<'MarkCheckpointDue', { code: CheckpointCode; at: string }>;

/**
 * Asks for the follow-up of a check-point from its day on; any other than a scheduled one stays as it is. The plan of attempts
 * counts from the day on which this is known, so that a placement that is recorded late, or a late call, leaves its whole length
 * (T-21). Rejects `AftercareNotOpened`, `CheckpointUnknown` and `CheckpointNotDueYet`.
 */
export const markCheckpointDue = (
  { data: { code, at } }: MarkCheckpointDue,
  aftercareCase: AftercareCase,
): readonly AftercareEvent[] => {
  const { keys, status, dueOn } = checkpointOf(aftercareCase, code);
  if (status !== 'scheduled') return [];
  const today = civilDateOf(at);
  if (today < dueOn) throw new Rejection('CheckpointNotDueYet', undefined, { dueOn });

  const { attemptDays, closingDays } = knownCase(aftercareCase);
  const attemptsOn = attemptDays.map((days) => addDays(today, days));
  const plan = { attemptsOn, closesOn: addDays(today, closingDays) };
  return [{ type: 'CheckpointCameDue', data: { ...keys, code, dueOn, ...plan } }];
};
