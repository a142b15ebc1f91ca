import type { RoomBackInService } from '@academy/contracts';
import type { Message } from '@academy/kernel';
import type { RoomEvent } from './events.js';
import { knownRoom, type Room } from './room.js';

export type PutBackInService = Message<
  'PutBackInService',
  Omit<RoomBackInService['data'], 'campusId'>
>;

/** Ends every outage of a room that would last longer. Rejects `RoomUnknown`. */
export const putBackInService = ({ data }: PutBackInService, room: Room): readonly RoomEvent[] => {
  const { campusId, outages } = knownRoom(room);
  const isOut = outages.some(({ until }) => until === null || until > data.effectiveOn);

  return isOut ? [{ type: 'RoomBackInService', data: { ...data, campusId } }] : [];
};
