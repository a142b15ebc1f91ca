import type { ClassSession } from '@academy/contracts';
import { civilDateOf, Rejection } from '@academy/kernel';

/** A room as it is known here. Dates are days in Seoul. */
export interface Room {
  readonly roomId: string;
  /** People whom it takes. */
  readonly capacity: number;
  readonly outFrom: string | null;
  readonly outUntil: string | null;
}

type Seated = Pick<ClassSession, 'startsAt' | 'roomId'>;

/** What somebody who plans should know about a room: it may be right, and nobody here can say. */
export interface RoomWarning {
  readonly code: 'ROOM_UNKNOWN' | 'ROOM_OUT_OF_SERVICE';
  readonly roomId: string;
}

const roomOf = ({ roomId }: Pick<Seated, 'roomId'>, rooms: readonly Room[]): Room | undefined =>
  rooms.find((room) => room.roomId === roomId);

/** Guards that nobody is seated whom the smallest room of the sessions does not take (TRN-3). Rejects `CapacityAboveRoom`. */
export const guardRooms = (
  sessions: readonly Pick<Seated, 'roomId'>[],
  capacity: number,
  rooms: readonly Room[] = [],
): void => {
  const known = sessions.flatMap((session) => roomOf(session, rooms) ?? []);
  const [smallest] = known.toSorted((one, other) => one.capacity - other.capacity);
  if (smallest === undefined || smallest.capacity >= capacity) return;
  const { roomId, capacity: roomCapacity } = smallest;
  throw new Rejection('CapacityAboveRoom', undefined, { roomId, roomCapacity });
};

const isOut = ({ outFrom, outUntil }: Room, day: string): boolean =>
  outFrom !== null && outFrom <= day && (outUntil === null || day <= outUntil);

const warningOf = (session: Seated, rooms: readonly Room[]): RoomWarning['code'] | undefined => {
  const room = roomOf(session, rooms);
  if (room === undefined) return 'ROOM_UNKNOWN';
  return isOut(room, civilDateOf(session.startsAt)) ? 'ROOM_OUT_OF_SERVICE' : undefined;
};

/** Rooms of sessions that are not known here, or out of service then: a warning, for the campus may know better (TRN-3). */
export const roomWarnings = (
  sessions: readonly Seated[],
  rooms: readonly Room[],
): readonly RoomWarning[] => {
  const found = new Map<string, RoomWarning>();
  for (const session of sessions) {
    const { roomId } = session;
    const code = roomId === undefined ? undefined : warningOf(session, rooms);
    if (roomId !== undefined && code !== undefined) found.set(roomId, { code, roomId });
  }
  return [...found.values()];
};
