import { RoomBooked, RoomBookingRefused, RoomHeld, RoomReleased } from '@academy/contracts';
import { readModel, type EventMeta } from '@academy/event-store';
import type { Projection } from '@academy/kernel';
import type { RoomDayEvent } from '../domain/events.js';
import { evolve, initialState } from '../domain/room-day.js';
import { roomDayIdOf } from '../room-days.js';
import { RoomDayCard } from './room-day-card.entity.js';

/** The card says what the decisions are made on, so it is folded as they are. */
const folded =
  (event: RoomDayEvent) =>
  (card: RoomDayCard | undefined, { streamVersion: version }: EventMeta): RoomDayCard => {
    const { roomId, campusId, date } = event.data;
    const { bookings } = evolve(card ?? initialState, event);
    return { dayId: roomDayIdOf(roomId, date), roomId, campusId, date, bookings, version };
  };

const roomDayCardProjection: Projection<RoomDayEvent, RoomDayCard, EventMeta> = {
  name: 'room_day_card',
  kind: 'keyed',
  keyOf: ({ data: { roomId, date } }) => roomDayIdOf(roomId, date),
  cases: { RoomHeld: folded, RoomBooked: folded, RoomReleased: folded, RoomBookingRefused: folded },
};

/** The days of the rooms. */
export const roomDayCard = readModel<RoomDayEvent, RoomDayCard>({
  projection: roomDayCardProjection,
  entity: RoomDayCard,
  uses: [RoomHeld, RoomBooked, RoomReleased, RoomBookingRefused],
});
