import type { Message } from '@academy/kernel';
import type { ConsultantDay } from './consultant-day.js';
import type { ConsultantDayEvent } from './events.js';
import { releaseSlot } from './release-slot.js';

export type GiveBackSlot = Message<
  'GiveBackSlot',
  { slotId: string; appointmentId: string; reason: string }
>;

/** Frees the slot of an appointment that does not take place; one that it does not have stays whose it is (CAM-4). */
export const giveBackSlot = (
  { data }: GiveBackSlot,
  day: ConsultantDay,
): readonly ConsultantDayEvent[] =>
  day.slots[data.slotId]?.booking?.appointmentId === data.appointmentId
    ? releaseSlot({ type: 'ReleaseSlot', data }, day)
    : [];
