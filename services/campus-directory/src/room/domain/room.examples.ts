import type {
  RoomAdded,
  RoomBackInService,
  RoomChanged,
  RoomOutOfService,
} from '@academy/contracts';

export const campusId = '0199b2c0-0000-7000-8000-0000000000c1';
export const roomId = '0199b2c0-0000-7000-8000-0000000003d1';

export const added: RoomAdded = {
  type: 'RoomAdded',
  data: {
    ...{ roomId, campusId, name: '컴퓨터실 1', kind: 'COMPUTER', capacity: 25 },
    ...{ equipment: ['COMPUTERS', 'PROJECTOR'], accessible: true },
  },
};
export const changed: RoomChanged = {
  type: 'RoomChanged',
  data: { ...added.data, capacity: 20 },
};
export const out: RoomOutOfService = {
  type: 'RoomOutOfService',
  data: {
    ...{ roomId, campusId, from: '2026-03-09', to: '2026-03-13', reason: 'REPAIR' },
    affected: [
      {
        kind: 'ROOM',
        bookingId: '0199b2c0-0000-7000-8000-0000000b0001',
        refId: '0199b2c0-0000-7000-8000-000000005e01',
        startsAt: '2026-03-09T01:00:00.000Z',
      },
    ],
  },
};
export const backAgain: RoomBackInService = {
  type: 'RoomBackInService',
  data: { roomId, campusId, effectiveOn: '2026-03-12' },
};
