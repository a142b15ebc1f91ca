import {
  CampusClosed,
  CampusSuspended,
  ClosureDeclared,
  RoomOutOfService,
} from '@academy/contracts';
import { reaction, type Commanded, type Reaction } from '@academy/event-bus';
import { uuidv5, type EventMeta, type Executed } from '@academy/event-store';
import type { Tools } from '@academy/platform';
import type { RoomBooking } from '../domain/room-day.js';
import { RoomDayCards, type RoomDaysAsked } from '../read-model/room-day-cards.queries.js';
import { roomDayIdOf, roomDays } from '../room-days.js';

const releasing = (bookings: readonly RoomBooking[], reason: string): Commanded => ({
  execute: async (streams, { commandId }) => {
    let last: Executed = { streamVersion: 0, position: 0n, replayed: false };
    for (const { roomId, date, bookingId } of bookings)
      last = await streams.execute(
        roomDays,
        roomDayIdOf(roomId, date),
        { type: 'ReleaseRoom', data: { bookingId, reason } },
        { commandId: uuidv5(commandId, bookingId) },
      );
    return last;
  },
});

/** The days on which a closure takes rooms away, none when it is of a service. */
export const daysWithoutRoom = ({
  data: { scope, roomId, campusId, from, to },
}: ClosureDeclared): RoomDaysAsked | null => {
  if (scope === 'SERVICE') return null;
  return { campusId, from, to, ...(roomId === undefined ? {} : { roomId }) };
};

/** A room that nobody can use, or at a site that is shut, is given back: whoever had it is on the published list and looks for another one (CAM-6). */
export const onRoomAbsence = ({
  readModels,
  consistency,
}: Pick<Tools, 'readModels' | 'consistency'>): readonly Reaction[] => {
  const days = new RoomDayCards(readModels);

  const release = async (
    asked: RoomDaysAsked,
    reason: string,
    { service, position, recordedAt }: EventMeta,
  ): Promise<Commanded | null> => {
    // Everything that was booked before the event must be known here, or it would be overlooked.
    await consistency.atLeast(`${service}:${position}`);
    const bookings = (await days.bookings(asked)).filter(({ startsAt }) => startsAt > recordedAt);
    return bookings.length === 0 ? null : releasing(bookings, reason);
  };

  return [
    reaction(ClosureDeclared, 'ReleaseRooms', async (event, meta) => {
      const asked = daysWithoutRoom(event);
      return asked && release(asked, 'CLOSURE', meta);
    }),
    reaction(CampusSuspended, 'ReleaseRooms', ({ data: { campusId, effectiveOn } }, meta) =>
      release({ campusId, from: effectiveOn }, 'CAMPUS_SUSPENDED', meta),
    ),
    reaction(CampusClosed, 'ReleaseRooms', ({ data: { campusId, effectiveOn } }, meta) =>
      release({ campusId, from: effectiveOn }, 'CAMPUS_CLOSED', meta),
    ),
    reaction(RoomOutOfService, 'ReleaseRooms', ({ data: { roomId, from, to } }, meta) =>
      release({ roomId, from, ...(to === undefined ? {} : { to }) }, 'OUT_OF_SERVICE', meta),
    ),
  ];
};
