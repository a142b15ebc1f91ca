import type { Message } from '@academy/kernel';
import type { RoomDayEvent } from './events.js';
import {
  expiriesOf,
  guardRoom,
  type OfRoomBooking,
  type RoomDay,
  type RoomTerms,
} from './room-day.js';

export type BookRoom = Message<'BookRoom', { booking: OfRoomBooking; terms: RoomTerms }>;

/**
 * Takes a room (CAM-5); a hold of the same booking becomes the booking, also when it ran out and nobody else has the room.
 * Rejects as `guardRoom`.
 */
export const bookRoom = (
  { data: { booking, terms } }: BookRoom,
  day: RoomDay,
): readonly RoomDayEvent[] => {
  const { policy, at } = terms;
  const policyVersion = policy.version;
  const own = day.bookings[booking.bookingId];
  if (own !== undefined) {
    const { expiresAt, ...held } = own;
    return expiresAt === null ? [] : [{ type: 'RoomBooked', data: { ...held, policyVersion } }];
  }
  guardRoom(day, booking, terms);

  return [...expiriesOf(day, at), { type: 'RoomBooked', data: { ...booking, policyVersion } }];
};
