import type {
  RoomAdded,
  RoomBackInService,
  RoomChanged,
  RoomOutOfService,
} from '@academy/contracts';

export type RoomEvent = RoomAdded | RoomChanged | RoomOutOfService | RoomBackInService;
