import { RoomAdded, RoomBackInService, RoomChanged, RoomOutOfService } from '@academy/contracts';
import { readModel, type EventMeta } from '@academy/event-store';
import { addDays, type Projection } from '@academy/kernel';
import { KnownRoom } from './known-room.entity.js';

export type RoomEvent = RoomAdded | RoomChanged | RoomOutOfService | RoomBackInService;

const inService = { outFrom: null, outUntil: null };

/** A room as the events of its campus tell it. */
export const knownRoomProjection: Projection<RoomEvent, KnownRoom, EventMeta> = {
  name: 'known_room',
  kind: 'keyed',
  keyOf: ({ data }) => data.roomId,
  cases: {
    RoomAdded:
      ({ data: { roomId, capacity } }) =>
      () => ({ roomId, capacity, ...inService }),
    RoomChanged:
      ({ data: { roomId, capacity } }) =>
      (room) => ({ ...(room ?? { roomId, ...inService }), capacity }),
    RoomOutOfService:
      ({ data: { from, to = null } }) =>
      (room) =>
        room ? { ...room, outFrom: from, outUntil: to } : null,
    RoomBackInService:
      ({ data: { effectiveOn } }) =>
      (room) =>
        room ? { ...room, outUntil: addDays(effectiveOn, -1) } : null,
  },
};

/** The rooms of every campus, for how many a class run may seat (TRN-3). */
export const knownRoom = readModel<RoomEvent, KnownRoom>({
  projection: knownRoomProjection,
  entity: KnownRoom,
  uses: [RoomAdded, RoomChanged, RoomOutOfService, RoomBackInService],
});
