import { Rejection, type Message } from '@academy/kernel';
import { isFreeAt, named, slotOf, type ConsultantDay } from './consultant-day.js';
import type { ConsultantDayEvent } from './events.js';
import { expiryOf } from './hold-slot.js';

export type BlockSlot = Message<'BlockSlot', { slotId: string; reason: string; at: string }>;

/**
 * Keeps a free slot for other work; one that somebody has is withdrawn instead (CAM-6). Rejects `SlotUnknown`, `SlotNotOffered`
 * and `SlotTaken`.
 */
export const blockSlot = (
  { data: { slotId, reason, at } }: BlockSlot,
  day: ConsultantDay,
): readonly ConsultantDayEvent[] => {
  const slot = slotOf(day, slotId);
  if (slot.status === 'BLOCKED') return [];
  if (slot.status === 'WITHDRAWN') throw new Rejection('SlotNotOffered');
  if (!isFreeAt(slot, at)) throw new Rejection('SlotTaken');

  return [...expiryOf(slot), { type: 'SlotBlocked', data: { ...named(slot), reason } }];
};
