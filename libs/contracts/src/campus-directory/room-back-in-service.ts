import { event, type EventOf } from '../event.js';
import { CivilDate, Id } from '../fields.js';

/** A room can be used again from a date on. */
export const RoomBackInService = event(
  'campus-directory',
  'RoomBackInService',
  1,
  { roomId: Id, campusId: Id, effectiveOn: CivilDate },
  {
    title: { ko: '강의실 사용 재개', en: 'A room is back in service' },
    examples: [
      {
        roomId: '0199b2c0-0000-7000-8000-0000000003d1',
        campusId: '0199b2c0-0000-7000-8000-0000000000c1',
        effectiveOn: '2026-03-12',
      },
      {
        roomId: '0199b2c0-0000-7000-8000-0000000003d2',
        campusId: '0199b2c0-0000-7000-8000-0000000000c1',
        effectiveOn: '2026-09-01',
      },
    ],
  },
);
export type RoomBackInService = EventOf<typeof RoomBackInService>;
