import type { RoomChanged } from '@academy/contracts';
import type { Message } from '@academy/kernel';
import type { RoomEvent } from './events.js';
import { knownRoom, type Room } from './room.js';

export type ChangeRoom = Message<'ChangeRoom', Omit<RoomChanged['data'], 'campusId'>>;

/** Says what a room is from now on; it stays at its site. Rejects `RoomUnknown`. */
export const changeRoom = ({ data }: ChangeRoom, room: Room): readonly RoomEvent[] => {
  const known = knownRoom(room);
  const isSo =
    known.name === data.name &&
    known.kind === data.kind &&
    known.capacity === data.capacity &&
    known.accessible === data.accessible &&
    known.equipment.join() === data.equipment.join();

  return isSo ? [] : [{ type: 'RoomChanged', data: { ...data, campusId: known.campusId } }];
};
