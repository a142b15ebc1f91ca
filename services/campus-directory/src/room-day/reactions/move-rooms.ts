import type { Commanded } from '@academy/event-bus';
import { uuidv5, type Executed, type ExecuteOptions, type Streams } from '@academy/event-store';
import { civilDateOf, Rejection } from '@academy/kernel';
import { refusalCode } from '../../consultant-day/domain/book-for-appointment.js';
import type { policyOn } from '../../policies.js';
import type { RoomBooking } from '../domain/room-day.js';
import { roomDayIdOf, roomDays } from '../room-days.js';
import { takeRoom, type RoomAsked } from '../take-room.js';

type Rules = Pick<ReturnType<typeof policyOn>, 'room'>;

/** A room that a session of a run at a site needs. */
export interface SessionRoom extends RoomAsked {
  readonly campusId: string;
}

const NOTHING: Executed = { streamVersion: 0, position: 0n, replayed: false };

const release = (
  streams: Streams,
  { roomId, date, bookingId }: RoomBooking,
  reason: string,
  { commandId }: ExecuteOptions,
): Promise<Executed> =>
  streams.execute(
    roomDays,
    roomDayIdOf(roomId, date),
    { type: 'ReleaseRoom', data: { bookingId, reason } },
    { commandId: uuidv5(commandId, 'release', roomId, date, bookingId) },
  );

const refuse = (
  streams: Streams,
  { campusId, roomId, bookingId, purpose, refId, startsAt, endsAt }: SessionRoom,
  { code }: Rejection,
  { commandId }: ExecuteOptions,
): Promise<Executed> => {
  const date = civilDateOf(startsAt);
  const booking = { roomId, date, campusId, bookingId, purpose, refId, startsAt, endsAt };
  return streams.execute(
    roomDays,
    roomDayIdOf(roomId, date),
    { type: 'RefuseRoom', data: { booking, reasonCode: refusalCode(code) } },
    { commandId: uuidv5(commandId, 'refuse', bookingId) },
  );
};

const book = async (
  streams: Streams,
  room: SessionRoom,
  rules: Rules,
  options: ExecuteOptions,
): Promise<Executed> => {
  const { campusId: _, ...asked } = room;
  try {
    return await takeRoom(streams, asked, rules, {
      commandId: uuidv5(options.commandId, room.bookingId),
    });
  } catch (error) {
    if (error instanceof Rejection) return refuse(streams, room, error, options);
    throw error;
  }
};

/** Gives rooms back and books others, one by one: a room that cannot be had costs the others nothing and is told of (CAM-5). */
export const movingRooms = (
  left: readonly RoomBooking[],
  wanted: readonly SessionRoom[],
  reason: string,
  rules: Rules,
): Commanded | null =>
  left.length + wanted.length === 0
    ? null
    : {
        execute: async (streams, options) => {
          let last = NOTHING;
          for (const booking of left) last = await release(streams, booking, reason, options);
          for (const room of wanted) last = await book(streams, room, rules, options);
          return last;
        },
      };
