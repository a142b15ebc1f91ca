import type { CheckpointRescheduled } from '@academy/contracts';
import { civilDateOf, Rejection, type CivilDate, type Message } from '@academy/kernel';
import { checkpointOf, openCase, type AftercareCase } from './aftercare-case.js';
import { isOpen } from './checkpoints.js';
import type { AftercareEvent } from './events.js';

type Reason = Exclude<CheckpointRescheduled['data']['reason'], 'START_CORRECTED'>;

export type RescheduleCheckpoint = Message<
  'RescheduleCheckpoint',
  Pick<CheckpointRescheduled['data'], 'code'> & { to: CivilDate; reason: Reason; at: string }
>;

/**
 * Moves a follow-up to another day of its window, from today on (AFT-2). Rejects `AftercareNotOpened`,
 * `AftercareAlreadyClosed`, `CheckpointUnknown`, `CheckpointAlreadySettled`, `RescheduledIntoPast` and
 * `RescheduledOutsideWindow`.
 */
export const rescheduleCheckpoint = (
  { data: { code, to, reason, at } }: RescheduleCheckpoint,
  aftercareCase: AftercareCase,
): readonly AftercareEvent[] => {
  openCase(aftercareCase);
  const {
    keys,
    dueOn: from,
    windowFrom,
    windowTo,
    ...checkpoint
  } = checkpointOf(aftercareCase, code);
  if (!isOpen(checkpoint)) throw new Rejection('CheckpointAlreadySettled');
  if (to === from) return [];
  if (to < civilDateOf(at)) throw new Rejection('RescheduledIntoPast');
  if (to < windowFrom || to > windowTo)
    throw new Rejection('RescheduledOutsideWindow', undefined, { windowFrom, windowTo });

  return [
    {
      type: 'CheckpointRescheduled',
      data: { ...keys, code, from, to, windowFrom, windowTo, reason },
    },
  ];
};
