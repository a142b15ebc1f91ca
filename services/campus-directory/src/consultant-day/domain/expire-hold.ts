import type { Message } from '@academy/kernel';
import { slotOf, type ConsultantDay } from './consultant-day.js';
import type { ConsultantDayEvent } from './events.js';
import { expiryOf } from './hold-slot.js';

export type ExpireHold = Message<'ExpireHold', { slotId: string; at: string }>;

/** Frees a slot whose hold ran out (CAM-4); one that was booked meanwhile stays. Rejects `SlotUnknown`. */
export const expireHold = (
  { data: { slotId, at } }: ExpireHold,
  day: ConsultantDay,
): readonly ConsultantDayEvent[] => {
  const slot = slotOf(day, slotId);
  return slot.hold === null || slot.hold.expiresAt > at ? [] : expiryOf(slot);
};
