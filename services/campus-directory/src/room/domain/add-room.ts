import type { RoomAdded } from '@academy/contracts';
import type { Message } from '@academy/kernel';
import type { RoomEvent } from './events.js';
import type { Room } from './room.js';

export type AddRoom = Message<'AddRoom', RoomAdded['data']>;

/** Adds a room to a site, once. */
export const addRoom = ({ data }: AddRoom, room: Room): readonly RoomEvent[] =>
  room.status === 'unknown' ? [{ type: 'RoomAdded', data }] : [];
