import type { RoomBooked, RoomHeld, RoomReleased } from '@academy/contracts';

export type RoomDayEvent = RoomHeld | RoomBooked | RoomReleased;
