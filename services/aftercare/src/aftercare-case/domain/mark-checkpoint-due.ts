import type { CheckpointCode } from '@academy/contracts';
import { civilDateOf, Rejection, type Message } from '@academy/kernel';
import { checkpointOf, type AftercareCase } from './aftercare-case.js';
import type { AftercareEvent } from './events.js';

export type MarkCheckpointDue = Message<'MarkCheckpointDue', { code: CheckpointCode; at: string }>;

/**
 * Asks for the follow-up of a check-point from its day on; one that is due or done stays so. Rejects
 * `AftercareNotOpened`, `CheckpointUnknown` and `CheckpointNotDueYet`.
 */
export const markCheckpointDue = (
  { data: { code, at } }: MarkCheckpointDue,
  aftercareCase: AftercareCase,
): readonly AftercareEvent[] => {
  const { keys, status, dueOn } = checkpointOf(aftercareCase, code);
  if (status !== 'scheduled') return [];
  if (civilDateOf(at) < dueOn) throw new Rejection('CheckpointNotDueYet', undefined, { dueOn });

  return [{ type: 'CheckpointCameDue', data: { ...keys, code, dueOn } }];
};
