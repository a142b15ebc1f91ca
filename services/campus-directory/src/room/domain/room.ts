import type { RoomAdded } from '@academy/contracts';
import { addDays, Rejection } from '@academy/kernel';
import type { RoomEvent } from './events.js';

interface Outage {
  readonly from: string;
  /** First day of use again; null while it is not known. */
  readonly until: string | null;
}

/** A room, and when nobody can use it. */
export interface KnownRoom extends Readonly<RoomAdded['data']> {
  readonly outages: readonly Outage[];
}

export type Room = { readonly status: 'unknown' } | (KnownRoom & { readonly status: 'known' });

export const initialState: Room = { status: 'unknown' };

const backOn =
  (day: string) =>
  (outage: Outage): readonly Outage[] => {
    if (outage.from >= day) return [];
    return [outage.until === null || outage.until > day ? { ...outage, until: day } : outage];
  };

/** The room after an event; nothing comes before it was added. */
export const evolve = (room: Room, { type, data }: RoomEvent): Room => {
  if (type === 'RoomAdded') return { status: 'known', ...data, outages: [] };
  if (room.status === 'unknown') return room;
  switch (type) {
    case 'RoomChanged':
      return { ...room, ...data };
    case 'RoomOutOfService': {
      const until = data.to === undefined ? null : addDays(data.to, 1);
      return { ...room, outages: [...room.outages, { from: data.from, until }] };
    }
    case 'RoomBackInService':
      return { ...room, outages: room.outages.flatMap(backOn(data.effectiveOn)) };
  }
};

/** The room; rejects `RoomUnknown`. */
export const knownRoom = (room: Room): KnownRoom => {
  if (room.status === 'unknown') throw new Rejection('RoomUnknown');
  return room;
};

/** Whether a room can be used on a date (CAM-10). */
export const isInService = ({ outages }: Pick<KnownRoom, 'outages'>, on: string): boolean =>
  !outages.some(({ from, until }) => from <= on && (until === null || on < until));
