import { uuidv5 } from '@academy/event-store';
import { category, type Timer } from '@academy/kernel';
import { roomDayDecider, type RoomDayCommand } from './domain/room-day.decider.js';
import type { RoomDay } from './domain/room-day.js';

const timers = ({ bookings }: RoomDay): readonly Timer[] =>
  Object.values(bookings).flatMap(({ bookingId, expiresAt }) =>
    expiresAt === null ? [] : [{ kind: `room-hold:${bookingId}`, due: expiresAt }],
  );

const onTimer = (_: Timer, now: string): RoomDayCommand => ({
  type: 'ExpireRoomHolds',
  data: { at: now },
});

/** The id of a room's day. */
export const roomDayIdOf = (roomId: string, date: string): string =>
  uuidv5('room-day', roomId, date);

/** Days of rooms: `room-day-<id>`. A hold calls back when it runs out (CAM-5). */
export const roomDays = category('room-day', roomDayDecider, {
  about: 'stream',
  timers,
  onTimer,
});
