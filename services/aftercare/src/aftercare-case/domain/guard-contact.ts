import type { Checkpoint } from '@academy/contracts';
import { civilDateOf, Rejection } from '@academy/kernel';

/**
 * A contact counts for a check-point from the first day of its window on, to the last day of it or as long as it is due
 * (AFT-2). Rejects `ContactDatedInFuture`, `CheckpointWindowNotOpen` and `CheckpointWindowClosed`.
 */
export const guardContact = (
  { status, windowFrom, windowTo }: Checkpoint & { readonly status: string },
  contactedAt: string,
  now: string,
): void => {
  if (contactedAt > now) throw new Rejection('ContactDatedInFuture');
  const on = civilDateOf(contactedAt);
  if (on < windowFrom) throw new Rejection('CheckpointWindowNotOpen', undefined, { windowFrom });
  if (status !== 'due' && on > windowTo)
    throw new Rejection('CheckpointWindowClosed', undefined, { windowTo });
};
