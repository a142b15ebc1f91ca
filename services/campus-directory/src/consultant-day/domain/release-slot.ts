import { Rejection, type Message } from '@academy/kernel';
import { about, named, slotOf, type ConsultantDay } from './consultant-day.js';
import type { ConsultantDayEvent } from './events.js';

export type ReleaseSlot = Message<
  'ReleaseSlot',
  { slotId: string; appointmentId?: string; holdId?: string; reason?: string }
>;

/** Frees a slot that its appointment or its hold no longer needs; one that is free stays so. Rejects `SlotUnknown` and `SlotOfAnother`. */
export const releaseSlot = (
  { data: { slotId, ...released } }: ReleaseSlot,
  day: ConsultantDay,
): readonly ConsultantDayEvent[] => {
  const slot = slotOf(day, slotId);
  const { hold, booking } = slot;
  if (hold === null && booking === null) return [];
  const isTheirs = booking
    ? booking.appointmentId === released.appointmentId
    : hold?.holdId === released.holdId;
  if (!isTheirs) throw new Rejection('SlotOfAnother');

  const of = about((booking ?? hold)?.participantId);
  return [{ type: 'SlotReleased', data: { ...named(slot), ...released, ...of } }];
};
