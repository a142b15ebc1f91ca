import { specificationFor } from '@academy/testing';
import { roomDays } from '../room-days.js';
import { roomDayDecider } from './room-day.decider.js';
import {
  at,
  bookedRoom,
  booking,
  expiresAt,
  heldRoom,
  refusedRoom,
  releasedRoom,
  terms,
} from './room-day.examples.js';
import type { RoomTerms } from './room-day.js';

const given = specificationFor(roomDayDecider);
const { evolve, initialState } = roomDayDecider;
const toBook = (change: Partial<typeof booking> = {}, other: Partial<RoomTerms> = {}) =>
  ({
    type: 'BookRoom',
    data: { booking: { ...booking, ...change }, terms: { ...terms, ...other } },
  }) as const;
const next = (startsAt: string, endsAt: string) => ({
  bookingId: '0199b2c0-0000-7000-8000-0000000b0002',
  ...{ startsAt, endsAt },
});

describe('booking a room', () => {
  it('CAM-5: takes a room that is fit and free, once', () => {
    given().when(toBook()).then(bookedRoom);
    given(bookedRoom).when(toBook()).thenNothing();
  });

  it('CAM-5: leaves ten minutes between two bookings', () => {
    const early = next('2026-03-08T23:00:00.000Z', '2026-03-09T00:51:00.000Z');
    const late = next('2026-03-09T05:09:59.000Z', '2026-03-09T07:00:00.000Z');
    given(bookedRoom).when(toBook(early)).thenRejected('RoomTaken');
    given(bookedRoom).when(toBook(late)).thenRejected('RoomTaken');
    const after = next('2026-03-09T05:10:00.000Z', '2026-03-09T07:00:00.000Z');
    given(bookedRoom)
      .when(toBook(after))
      .then({ ...bookedRoom, data: { ...bookedRoom.data, ...after } });
  });

  it('CAM-5: has no more people than the room, and what they need', () => {
    given()
      .when(toBook({}, { people: 26 }))
      .thenRejected('RoomTooSmall');
    given()
      .when(toBook({}, { equipment: ['PROJECTOR', 'OVEN'] }))
      .thenRejected('RoomLacksEquipment');
    given()
      .when(toBook({}, { room: { ...terms.room, available: false } }))
      .thenRejected('RoomNotAvailable');
    given()
      .when(toBook({ endsAt: booking.startsAt }))
      .thenRejected('BookingEndsBeforeItBegins');
  });

  it('CAM-5: turns a hold into a booking, also a late one', () => {
    given().when({ type: 'HoldRoom', data: { booking, terms } }).then(heldRoom);
    given(heldRoom).when({ type: 'HoldRoom', data: { booking, terms } }).thenNothing();
    given(heldRoom)
      .when(toBook({}, { at: expiresAt }))
      .then(bookedRoom);
  });

  it('CAM-5: lets the next one in when a hold ran out', () => {
    const other = next(booking.startsAt, booking.endsAt);
    given(heldRoom).when(toBook(other)).thenRejected('RoomTaken');
    given(heldRoom)
      .when(toBook(other, { at: expiresAt }))
      .then(releasedRoom, { ...bookedRoom, data: { ...bookedRoom.data, ...other } });
  });

  it('CAM-5: gives a held room back by a timer, not a moment earlier', () => {
    const day = evolve(initialState, heldRoom);
    const timer = { kind: `room-hold:${booking.bookingId}`, due: expiresAt };
    expect(roomDays.timers?.(day)).toEqual([timer]);
    const expire = { type: 'ExpireRoomHolds', data: { at: expiresAt } } as const;
    expect(roomDays.onTimer?.(timer, expiresAt)).toEqual(expire);
    given(heldRoom).when(expire).then(releasedRoom);
    given(heldRoom).when({ type: 'ExpireRoomHolds', data: { at } }).thenNothing();
    given(heldRoom, bookedRoom).when(expire).thenNothing();
  });

  it('CAM-5: is refused aloud, unless the booking has it', () => {
    const data = { booking, reasonCode: 'ROOM_TAKEN' };
    given().when({ type: 'RefuseRoom', data }).then(refusedRoom);
    given(bookedRoom).when({ type: 'RefuseRoom', data }).thenNothing();
  });

  it('is given back once', () => {
    const data = { bookingId: booking.bookingId, reason: 'SESSION_MOVED' };
    const release = { type: 'ReleaseRoom', data } as const;
    given(bookedRoom)
      .when(release)
      .then({ ...releasedRoom, data: { ...booking, reason: 'SESSION_MOVED' } });
    given().when(release).thenNothing();
  });
});
