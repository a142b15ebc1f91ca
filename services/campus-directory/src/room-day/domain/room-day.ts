import type { RoomReleased } from '@academy/contracts';
import { Rejection } from '@academy/kernel';
import type { RoomDayEvent } from './events.js';

export type OfRoomBooking = Omit<RoomReleased['data'], 'reason'>;

/** A time for which a room is taken; a hold has a moment at which it runs out. */
export interface RoomBooking extends Readonly<OfRoomBooking> {
  readonly expiresAt: string | null;
}

/** The bookings of one room on one day, by id. */
export interface RoomDay {
  readonly bookings: Readonly<Record<string, RoomBooking>>;
}

export const initialState: RoomDay = { bookings: {} };

const without = ({ bookings }: RoomDay, bookingId: string): RoomDay => {
  const { [bookingId]: _, ...others } = bookings;
  return { bookings: others };
};

/** The day after an event. */
export const evolve = (day: RoomDay, { type, data }: RoomDayEvent): RoomDay => {
  switch (type) {
    case 'RoomHeld': {
      const { policyVersion: _, ...booking } = data;
      return { bookings: { ...day.bookings, [data.bookingId]: booking } };
    }
    case 'RoomBooked': {
      const { policyVersion: _, ...booking } = data;
      return { bookings: { ...day.bookings, [data.bookingId]: { ...booking, expiresAt: null } } };
    }
    case 'RoomBookingRefused':
      return day;
    case 'RoomReleased':
      return without(day, data.bookingId);
  }
};

/** What a room must be for a booking, what it is on that day, and the rules. */
export interface RoomTerms {
  readonly people: number;
  readonly equipment: readonly string[];
  readonly room: {
    readonly capacity: number;
    readonly equipment: readonly string[];
    /** Whether it can be used on that day: in service, at a site that is open, outside closures. */
    readonly available: boolean;
  };
  readonly policy: {
    readonly version: string;
    readonly turnaroundMinutes: number;
    readonly holdMinutes: number;
  };
  readonly at: string;
}

const MINUTE_MS = 60_000;

type Times = Pick<RoomBooking, 'startsAt' | 'endsAt'>;

/** Whether too little time lies between two bookings to leave and enter the room. */
const collide = (one: Times, other: Times, minutes: number): boolean => {
  const between = minutes * MINUTE_MS;
  return (
    Date.parse(one.startsAt) < Date.parse(other.endsAt) + between &&
    Date.parse(other.startsAt) < Date.parse(one.endsAt) + between
  );
};

/** Holds that ran out by a moment: they keep nobody away, even before anyone noticed. */
const expiredAt = ({ bookings }: RoomDay, at: string): readonly RoomBooking[] =>
  Object.values(bookings).filter(({ expiresAt }) => expiresAt !== null && expiresAt <= at);

/**
 * Refuses a booking that the room is not fit or not free for (CAM-5): `RoomNotAvailable`, `RoomTooSmall`, `RoomLacksEquipment`,
 * `BookingEndsBeforeItBegins` and `RoomTaken`.
 */
export const guardRoom = (day: RoomDay, booking: OfRoomBooking, terms: RoomTerms): void => {
  const { people, equipment, room, policy, at } = terms;
  if (booking.endsAt <= booking.startsAt) throw new Rejection('BookingEndsBeforeItBegins');
  if (!room.available) throw new Rejection('RoomNotAvailable');
  if (people > room.capacity)
    throw new Rejection('RoomTooSmall', undefined, { capacity: room.capacity });
  const missing = equipment.filter((code) => !room.equipment.includes(code));
  if (missing.length > 0)
    throw new Rejection('RoomLacksEquipment', undefined, { equipment: missing.join(', ') });
  const expired = expiredAt(day, at);
  const taken = Object.values(day.bookings).some(
    (other) => !expired.includes(other) && collide(booking, other, policy.turnaroundMinutes),
  );
  if (taken) throw new Rejection('RoomTaken');
};

/** What is told of a booking that is given up. */
export const releaseOf = (
  { expiresAt: _, ...booking }: RoomBooking,
  reason: string,
): RoomReleased => ({ type: 'RoomReleased', data: { ...booking, reason } });

/** What is told of the holds that ran out by a moment. */
export const expiriesOf = (day: RoomDay, at: string): readonly RoomReleased[] =>
  expiredAt(day, at).map((booking) => releaseOf(booking, 'HOLD_EXPIRED'));
