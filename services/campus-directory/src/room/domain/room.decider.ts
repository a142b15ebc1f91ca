import type { Decider } from '@academy/kernel';
import { addRoom, type AddRoom } from './add-room.js';
import { changeRoom, type ChangeRoom } from './change-room.js';
import type { RoomEvent } from './events.js';
import { putBackInService, type PutBackInService } from './put-back-in-service.js';
import { evolve, initialState, type Room } from './room.js';
import { takeOutOfService, type TakeOutOfService } from './take-out-of-service.js';

export type RoomCommand = AddRoom | ChangeRoom | TakeOutOfService | PutBackInService;

const decide = (command: RoomCommand, room: Room): readonly RoomEvent[] => {
  switch (command.type) {
    case 'AddRoom':
      return addRoom(command, room);
    case 'ChangeRoom':
      return changeRoom(command, room);
    case 'TakeOutOfService':
      return takeOutOfService(command, room);
    case 'PutBackInService':
      return putBackInService(command, room);
  }
};

/** One room: what it is, and when it can be used. */
export const roomDecider: Decider<RoomCommand, Room, RoomEvent> = {
  initialState,
  decide,
  evolve,
};
