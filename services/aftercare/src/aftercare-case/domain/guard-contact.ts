import { civilDateOf, Rejection } from '@academy/kernel';
import type { TrackedCheckpoint } from './checkpoints.js';

type Contacted = Pick<TrackedCheckpoint, 'status' | 'windowFrom' | 'windowTo' | 'closesOn'>;

/** The last day that counts: of the window, of the plan when nobody was reached, and any while the check-point is due. */
const lastDay = ({ status, windowTo, closesOn }: Contacted): string | null => {
  if (status === 'due') return null;
  return status === 'missed' && closesOn !== null ? closesOn : windowTo;
};

/**
 * A contact counts for a check-point from the first day of its window on, to the last day of it or as long as it is due
 * (AFT-2); one made in time and written down late still counts. Rejects `ContactDatedInFuture`, `CheckpointWindowNotOpen`,
 * `CheckpointWindowClosed` and `CheckpointCancelled`.
 */
export const guardContact = (checkpoint: Contacted, contactedAt: string, now: string): void => {
  const { status, windowFrom } = checkpoint;
  if (status === 'cancelled') throw new Rejection('CheckpointCancelled');
  if (contactedAt > now) throw new Rejection('ContactDatedInFuture');
  const on = civilDateOf(contactedAt);
  if (on < windowFrom) throw new Rejection('CheckpointWindowNotOpen', undefined, { windowFrom });
  const windowTo = lastDay(checkpoint);
  if (windowTo !== null && on > windowTo)
    throw new Rejection('CheckpointWindowClosed', undefined, { windowTo });
};
