import { event, type EventOf } from '../event.js';
import { RoomBody } from './fields.js';

/** A room is something else now; what was booked before stays. */
export const RoomChanged = event('campus-directory', 'RoomChanged', 1, RoomBody, {
  title: { ko: '강의실 변경', en: 'A room was changed' },
  examples: [
    {
      roomId: '0199b2c0-0000-7000-8000-0000000003d1',
      campusId: '0199b2c0-0000-7000-8000-0000000000c1',
      name: '컴퓨터실 가',
      kind: 'COMPUTER',
      capacity: 20,
      equipment: ['COMPUTERS', 'PROJECTOR'],
      accessible: true,
    },
    {
      roomId: '0199b2c0-0000-7000-8000-0000000003d2',
      campusId: '0199b2c0-0000-7000-8000-0000000000c1',
      name: '상담실 1',
      kind: 'COUNSELING',
      capacity: 4,
      equipment: [],
      accessible: false,
    },
  ],
});
export type RoomChanged = EventOf<typeof RoomChanged>;
