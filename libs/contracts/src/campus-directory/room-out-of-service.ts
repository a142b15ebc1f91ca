import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { CivilDate, Code, Id } from '../fields.js';
import { AffectedBookings } from './fields.js';

/** Nobody can use a room from a date on; `to` is the last day, left out while it is not known (CAM-6). */
export const RoomOutOfService = event(
  'campus-directory',
  'RoomOutOfService',
  1,
  {
    roomId: Id,
    campusId: Id,
    from: CivilDate,
    to: Type.Optional(CivilDate),
    reason: Code,
    affected: AffectedBookings,
  },
  {
    title: { ko: '강의실 사용 중지', en: 'A room went out of service' },
    examples: [
      {
        roomId: '0199b2c0-0000-7000-8000-0000000003d1',
        campusId: '0199b2c0-0000-7000-8000-0000000000c1',
        from: '2026-03-09',
        to: '2026-03-13',
        reason: 'REPAIR',
        affected: [
          {
            kind: 'ROOM',
            bookingId: '0199b2c0-0000-7000-8000-0000000b0001',
            refId: '0199b2c0-0000-7000-8000-000000005e01',
            startsAt: '2026-03-09T01:00:00.000Z',
          },
        ],
      },
      {
        roomId: '0199b2c0-0000-7000-8000-0000000003d2',
        campusId: '0199b2c0-0000-7000-8000-0000000000c1',
        from: '2026-06-01',
        reason: 'REBUILDING',
        affected: [],
      },
    ],
  },
);
export type RoomOutOfService = EventOf<typeof RoomOutOfService>;
