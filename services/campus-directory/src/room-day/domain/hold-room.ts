import type { Message } from '@academy/kernel';
import type { RoomDayEvent } from './events.js';
import {
  expiriesOf,
  guardRoom,
  type OfRoomBooking,
  type RoomDay,
  type RoomTerms,
} from './room-day.js';

export type HoldRoom = Message<'HoldRoom', { booking: OfRoomBooking; terms: RoomTerms }>;

const MINUTE_MS = 60_000;

/** Keeps a room for a while (CAM-5); the same booking twice is one. Rejects as `guardRoom`. */
export const holdRoom = (
  { data: { booking, terms } }: HoldRoom,
  day: RoomDay,
): readonly RoomDayEvent[] => {
  if (day.bookings[booking.bookingId] !== undefined) return [];
  guardRoom(day, booking, terms);

  const { policy, at } = terms;
  const expiresAt = new Date(Date.parse(at) + policy.holdMinutes * MINUTE_MS).toISOString();
  const data = { ...booking, expiresAt, policyVersion: policy.version };
  return [...expiriesOf(day, at), { type: 'RoomHeld', data }];
};
