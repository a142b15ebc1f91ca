import { event, type EventOf } from '../event.js';
import { RoomBody } from './fields.js';

/** A site has a room. */
export const RoomAdded = event('campus-directory', 'RoomAdded', 1, RoomBody, {
  title: { ko: '강의실 추가', en: 'A room was added' },
  examples: [
    {
      roomId: '0199b2c0-0000-7000-8000-0000000003d1',
      campusId: '0199b2c0-0000-7000-8000-0000000000c1',
      name: '컴퓨터실 1',
      kind: 'COMPUTER',
      capacity: 25,
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
export type RoomAdded = EventOf<typeof RoomAdded>;
