import type { Message } from '@academy/kernel';
import type { RoomDayEvent } from './events.js';
import { expiriesOf, releaseOf, type RoomDay } from './room-day.js';

export type ReleaseRoom = Message<'ReleaseRoom', { bookingId: string; reason: string }>;
export type ExpireRoomHolds = Message<'ExpireRoomHolds', { at: string }>;

/** Gives a room back; what is not taken stays so. */
export const releaseRoom = (
  { data: { bookingId, reason } }: ReleaseRoom,
  { bookings }: RoomDay,
): readonly RoomDayEvent[] => {
  const booking = bookings[bookingId];
  return booking === undefined ? [] : [releaseOf(booking, reason)];
};

/** Gives back what was held and not booked in time (CAM-5). */
export const expireRoomHolds = (
  { data: { at } }: ExpireRoomHolds,
  day: RoomDay,
): readonly RoomDayEvent[] => expiriesOf(day, at);
