import { event, type EventOf } from '../event.js';
import { Code } from '../fields.js';
import { OfRoomBooking } from './fields.js';

/** A session was planned in a room that it cannot have: it needs another room or another time (CAM-5, CAM-6). */
export const RoomBookingRefused = event(
  'campus-directory',
  'RoomBookingRefused',
  1,
  { ...OfRoomBooking, reasonCode: Code },
  {
    title: { ko: '강의실 예약 불가', en: 'A room could not be booked' },
    examples: [
      {
        roomId: '0199b2c0-0000-7000-8000-0000000003d1',
        date: '2026-03-09',
        campusId: '0199b2c0-0000-7000-8000-0000000000c1',
        bookingId: '0199b2c0-0000-7000-8000-0000000b0002',
        purpose: 'SESSION',
        refId: '0199b2c0-0000-7000-8000-000000005e02',
        startsAt: '2026-03-09T01:00:00.000Z',
        endsAt: '2026-03-09T05:00:00.000Z',
        reasonCode: 'ROOM_TAKEN',
      },
      {
        roomId: '0199b2c0-0000-7000-8000-0000000003d9',
        date: '2026-03-10',
        campusId: '0199b2c0-0000-7000-8000-0000000000c1',
        bookingId: '0199b2c0-0000-7000-8000-0000000b0003',
        purpose: 'SESSION',
        refId: '0199b2c0-0000-7000-8000-000000005e03',
        startsAt: '2026-03-10T01:00:00.000Z',
        endsAt: '2026-03-10T05:00:00.000Z',
        reasonCode: 'ROOM_UNKNOWN',
      },
    ],
  },
);
export type RoomBookingRefused = EventOf<typeof RoomBookingRefused>;
