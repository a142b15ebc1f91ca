import type { Message } from '@academy/kernel';
import type { RoomDayEvent } from './events.js';
import type { OfRoomBooking, RoomDay } from './room-day.js';

export type RefuseRoom = Message<'RefuseRoom', { booking: OfRoomBooking; reasonCode: string }>;

/** Says that a session cannot have the room that it was planned in, so that it finds another (CAM-5); one that it has stays its own. */
export const refuseRoom = (
  { data: { booking, reasonCode } }: RefuseRoom,
  { bookings }: RoomDay,
): readonly RoomDayEvent[] =>
  bookings[booking.bookingId] === undefined
    ? [{ type: 'RoomBookingRefused', data: { ...booking, reasonCode } }]
    : [];
