import type { RoomBooked, RoomBookingRefused, RoomHeld, RoomReleased } from '@academy/contracts';

export type RoomDayEvent = RoomHeld | RoomBooked | RoomReleased | RoomBookingRefused;
