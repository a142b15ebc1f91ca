import type { RoomBooked, RoomBookingRefused, RoomHeld, RoomReleased } from '@academy/contracts';
import type { RoomTerms } from './room-day.js';

export const booking = {
  roomId: '0199b2c0-0000-7000-8000-0000000003d1',
  date: '2026-03-09',
  campusId: '0199b2c0-0000-7000-8000-0000000000c1',
  bookingId: '0199b2c0-0000-7000-8000-0000000b0001',
  purpose: 'SESSION' as const,
  refId: '0199b2c0-0000-7000-8000-000000005e01',
  startsAt: '2026-03-09T01:00:00.000Z',
  endsAt: '2026-03-09T05:00:00.000Z',
};
export const at = '2026-03-02T01:00:00.000Z';
export const expiresAt = '2026-03-02T01:10:00.000Z';
export const terms: RoomTerms = {
  people: 25,
  equipment: ['PROJECTOR'],
  room: { capacity: 25, equipment: ['COMPUTERS', 'PROJECTOR'], available: true },
  policy: { version: 'room-1', turnaroundMinutes: 10, holdMinutes: 10 },
  at,
};

export const heldRoom: RoomHeld = {
  type: 'RoomHeld',
  data: { ...booking, expiresAt, policyVersion: 'room-1' },
};
export const bookedRoom: RoomBooked = {
  type: 'RoomBooked',
  data: { ...booking, policyVersion: 'room-1' },
};
export const refusedRoom: RoomBookingRefused = {
  type: 'RoomBookingRefused',
  data: { ...booking, reasonCode: 'ROOM_TAKEN' },
};
export const releasedRoom: RoomReleased = {
  type: 'RoomReleased',
  data: { ...booking, reason: 'HOLD_EXPIRED' },
};
