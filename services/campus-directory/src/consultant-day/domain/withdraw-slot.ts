import type { Message } from '@academy/kernel';
import { about, named, slotOf, type ConsultantDay } from './consultant-day.js';
import type { ConsultantDayEvent } from './events.js';

export type WithdrawSlot = Message<'WithdrawSlot', { slotId: string; reason: string }>;

/** Takes a slot away and names the appointment that loses it, if there is one (CAM-6). Rejects `SlotUnknown`. */
export const withdrawSlot = (
  { data: { slotId, reason } }: WithdrawSlot,
  day: ConsultantDay,
): readonly ConsultantDayEvent[] => {
  const slot = slotOf(day, slotId);
  if (slot.status === 'WITHDRAWN') return [];
  const { booking, hold } = slot;
  const affected = booking ? { affectedAppointmentId: booking.appointmentId } : {};
  const of = about((booking ?? hold)?.participantId);

  return [{ type: 'SlotWithdrawn', data: { ...named(slot), reason, ...affected, ...of } }];
};
