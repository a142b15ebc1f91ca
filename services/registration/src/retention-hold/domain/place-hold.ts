import type { RetentionHoldPlaced } from '@academy/contracts';
import { civilDateOf, Rejection, type Message } from '@academy/kernel';
import type { RetentionHoldEvent } from './events.js';
import type { RetentionHolds } from './retention-holds.js';

export type PlaceHold = Message<
  'PlaceHold',
  Omit<RetentionHoldPlaced['data'], 'placedAt'> & { at: string }
>;

/** Records why the data must be kept (REG-18). Rejects `HoldAlreadyOver`. */
export const placeHold = (
  { data: { at, ...hold } }: PlaceHold,
  { holds }: RetentionHolds,
): readonly RetentionHoldEvent[] => {
  if (holds.some(({ holdId }) => holdId === hold.holdId)) return [];
  if (hold.until !== undefined && hold.until < civilDateOf(at))
    throw new Rejection('HoldAlreadyOver');

  return [{ type: 'RetentionHoldPlaced', data: { ...hold, placedAt: at } }];
};
