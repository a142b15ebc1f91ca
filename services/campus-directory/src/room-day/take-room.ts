import type { Executed, ExecuteOptions, Streams, Transaction } from '@academy/event-store';
import { civilDateOf } from '@academy/kernel';
import { campuses } from '../campus/campuses.js';
import { isOpenOn } from '../campus/domain/campus.js';
import { isClosedOn } from '../operating-calendar/domain/operating-calendar.js';
import { operatingCalendars } from '../operating-calendar/operating-calendars.js';
import type { policyOn } from '../policies.js';
import { isInService, knownRoom } from '../room/domain/room.js';
import { rooms } from '../room/rooms.js';
import type { OfRoomBooking, RoomTerms } from './domain/room-day.js';
import { roomDayIdOf, roomDays } from './room-days.js';

/** What somebody asks a room for. */
export interface RoomAsked extends Omit<OfRoomBooking, 'date' | 'campusId'> {
  readonly type: 'HoldRoom' | 'BookRoom';
  readonly people: number;
  readonly equipment: readonly string[];
  readonly at: string;
}

const termsOf = async (
  transaction: Transaction,
  { roomId, people, equipment, at, startsAt }: RoomAsked,
  policy: RoomTerms['policy'],
): Promise<{ readonly terms: RoomTerms; readonly campusId: string }> => {
  const room = knownRoom(await transaction.load(rooms, roomId));
  const { campusId } = room;
  const date = civilDateOf(startsAt);
  const campus = await transaction.load(campuses, campusId);
  const calendar = await transaction.load(operatingCalendars, campusId);
  const available =
    isInService(room, date) && isOpenOn(campus, date) && !isClosedOn(calendar, date, { roomId });
  const { capacity, equipment: has } = room;
  const terms = { people, equipment, room: { capacity, equipment: has, available }, policy, at };
  return { terms, campusId };
};

/** Holds or books a room on what room, site and calendar are, unless one of them changes meanwhile (CAM-5). */
export const takeRoom = (
  streams: Streams,
  asked: RoomAsked,
  { room }: Pick<ReturnType<typeof policyOn>, 'room'>,
  options: ExecuteOptions,
): Promise<Executed> =>
  streams.transact(options, async (transaction) => {
    const { terms, campusId } = await termsOf(transaction, asked, room);
    const { type, roomId, bookingId, purpose, refId, startsAt, endsAt } = asked;
    const date = civilDateOf(startsAt);
    const booking = { roomId, date, campusId, bookingId, purpose, refId, startsAt, endsAt };
    await transaction.execute(roomDays, roomDayIdOf(roomId, date), {
      type,
      data: { booking, terms },
    });
  });
