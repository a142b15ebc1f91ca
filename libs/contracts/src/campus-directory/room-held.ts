import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { Instant } from '../fields.js';
import { OfRoomBooking } from './fields.js';

/** A room is kept for a while for somebody who is about to book it (CAM-5). */
export const RoomHeld = event(
  'campus-directory',
  'RoomHeld',
  1,
  {
    ...OfRoomBooking,
    expiresAt: Instant,
    policyVersion: Type.String({ pattern: '^[A-Za-z0-9._-]{1,100}$' }),
  },
  {
    title: { ko: '강의실 보류', en: 'A room was held' },
    examples: [
      {
        roomId: '0199b2c0-0000-7000-8000-0000000003d1',
        date: '2026-03-09',
        campusId: '0199b2c0-0000-7000-8000-0000000000c1',
        bookingId: '0199b2c0-0000-7000-8000-0000000b0001',
        purpose: 'SESSION',
        refId: '0199b2c0-0000-7000-8000-000000005e01',
        startsAt: '2026-03-09T01:00:00.000Z',
        endsAt: '2026-03-09T01:50:00.000Z',
        expiresAt: '2026-03-02T01:10:00.000Z',
        policyVersion: 'room-2026.1',
      },
      {
        roomId: '0199b2c0-0000-7000-8000-0000000003d1',
        date: '2026-03-09',
        campusId: '0199b2c0-0000-7000-8000-0000000000c1',
        bookingId: '0199b2c0-0000-7000-8000-0000000b0002',
        purpose: 'FAIR',
        refId: '0199b2c0-0000-7000-8000-000000005e02',
        startsAt: '2026-03-09T02:00:00.000Z',
        endsAt: '2026-03-09T02:50:00.000Z',
        expiresAt: '2026-03-02T02:10:00.000Z',
        policyVersion: 'room-2026.1',
      },
    ],
  },
);
export type RoomHeld = EventOf<typeof RoomHeld>;
