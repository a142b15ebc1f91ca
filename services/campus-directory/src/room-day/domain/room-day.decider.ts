import type { Decider } from '@academy/kernel';
import { bookRoom, type BookRoom } from './book-room.js';
import type { RoomDayEvent } from './events.js';
import { holdRoom, type HoldRoom } from './hold-room.js';
import { refuseRoom, type RefuseRoom } from './refuse-room.js';
import {
  expireRoomHolds,
  releaseRoom,
  type ExpireRoomHolds,
  type ReleaseRoom,
} from './release-room.js';
import { evolve, initialState, type RoomDay } from './room-day.js';

export type RoomDayCommand = HoldRoom | BookRoom | ReleaseRoom | ExpireRoomHolds | RefuseRoom;

const decide = (command: RoomDayCommand, day: RoomDay): readonly RoomDayEvent[] => {
  switch (command.type) {
    case 'HoldRoom':
      return holdRoom(command, day);
    case 'BookRoom':
      return bookRoom(command, day);
    case 'ReleaseRoom':
      return releaseRoom(command, day);
    case 'RefuseRoom':
      return refuseRoom(command, day);
    case 'ExpireRoomHolds':
      return expireRoomHolds(command, day);
  }
};

/** The bookings of one room on one day. */
export const roomDayDecider: Decider<RoomDayCommand, RoomDay, RoomDayEvent> = {
  initialState,
  decide,
  evolve,
};
