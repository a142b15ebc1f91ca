import type { RetentionHoldLifted } from '@academy/contracts';
import { Rejection, type Message } from '@academy/kernel';
import type { RetentionHoldEvent } from './events.js';
import type { RetentionHolds } from './retention-holds.js';

export type LiftHold = Message<
  'LiftHold',
  Omit<RetentionHoldLifted['data'], 'liftedAt' | 'participantId'> & { at: string }
>;

/** Records that a reason for keeping the data is gone (REG-18). Rejects `HoldUnknown`. */
export const liftHold = (
  { data: { at, ...lifting } }: LiftHold,
  { holds }: RetentionHolds,
): readonly RetentionHoldEvent[] => {
  const hold = holds.find(({ holdId }) => holdId === lifting.holdId);
  if (hold === undefined) throw new Rejection('HoldUnknown');
  if (hold.lifted) return [];

  const { participantId } = hold;
  return [{ type: 'RetentionHoldLifted', data: { ...lifting, participantId, liftedAt: at } }];
};
