import type { RoomOutOfService } from '@academy/contracts';
import { addDays, Rejection, type Message } from '@academy/kernel';
import type { RoomEvent } from './events.js';
import { knownRoom, type Room } from './room.js';

export type TakeOutOfService = Message<
  'TakeOutOfService',
  Omit<RoomOutOfService['data'], 'campusId'>
>;

/** Lets nobody use a room for a while, and tells which bookings that affects (CAM-6). Rejects `RoomUnknown` and `OutageEndsBeforeItBegins`. */
export const takeOutOfService = ({ data }: TakeOutOfService, room: Room): readonly RoomEvent[] => {
  const { campusId, outages } = knownRoom(room);
  const { from, to } = data;
  if (to !== undefined && to < from) throw new Rejection('OutageEndsBeforeItBegins');
  const until = to === undefined ? null : addDays(to, 1);
  if (outages.some((outage) => outage.from === from && outage.until === until)) return [];

  return [{ type: 'RoomOutOfService', data: { ...data, campusId } }];
};
