import { event, type EventOf } from '../event.js';
import { Code } from '../fields.js';
import { OfRoomBooking } from './fields.js';

/** A room is free again at that time. */
export const RoomReleased = event(
  'campus-directory',
  'RoomReleased',
  1,
  { ...OfRoomBooking, reason: Code },
  {
    title: { ko: '강의실 반환', en: 'A room was released' },
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
        reason: 'SESSION_MOVED',
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
        reason: 'HOLD_EXPIRED',
      },
    ],
  },
);
export type RoomReleased = EventOf<typeof RoomReleased>;
