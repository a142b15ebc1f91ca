import type { ServiceName } from '@academy/contracts';
import type { CheckpointMove } from '@academy/event-store';
import type { Arrival } from './arrival.js';
import type { ParkedEvent, ParkingEvent } from './parked.js';

/** A place that is reached with a load: from where, to where. */
export type Move = Pick<CheckpointMove, 'source' | 'from' | 'to'>;

/** The events of a slice between two positions, as far as nobody needs more than to know that they came. */
export interface Stretch {
  readonly slice: number;
  readonly epoch: string;
  /** The last of the slice before it. */
  readonly previous: bigint;
  readonly position: bigint;
  readonly events: number;
}

/** An event alone. */
export const stretchOf = ({ event }: Arrival): Stretch => ({
  slice: event.slice,
  epoch: event.feedEpoch,
  previous: event.previous,
  position: event.position,
  events: 1,
});

/** What is taken in together: arrivals of one source, each partition's in order, records that are none, and the places reached by it. */
export interface Load {
  readonly service: ServiceName;
  readonly partitions: readonly number[];
  /** What came before the arrivals and is of no use. */
  readonly unused?: readonly Stretch[];
  readonly arrivals: readonly Arrival[];
  readonly poison?: readonly ParkingEvent[];
  readonly moves?: readonly Move[];
}

/** The slices that a load touches, each once. */
export const slicesOf = ({ unused = [], arrivals }: Load): number[] => [
  ...new Set([...unused.map(({ slice }) => slice), ...arrivals.map(({ event }) => event.slice)]),
];

/** An arrival of a load, as it is parked. */
export const asParked = ({ service }: Load, { wire, event }: Arrival): ParkedEvent => ({
  source: service,
  key: event.partitionKey,
  epoch: event.feedEpoch,
  position: event.position,
  hlc: event.hlc,
  value: wire,
});

/** Places that are reached one after the other; one that several moves move is moved once. */
export const movedOn = (moves: readonly Move[]): readonly Move[] => {
  const places = new Map<string, Move>();
  for (const move of moves) {
    const { from } = places.get(move.source) ?? move;
    places.set(move.source, { ...move, from });
  }
  return [...places.values()];
};

/** Loads of one source as one, in their order; a place that several of them move is moved once. */
export const merged = ([first, ...others]: readonly Load[]): Load => {
  if (!first) throw new RangeError('nothing to take in');
  if (others.length === 0) return first;
  const all = [first, ...others];
  return {
    service: first.service,
    partitions: [...new Set(all.flatMap(({ partitions }) => partitions))],
    unused: all.flatMap(({ unused = [] }) => unused),
    arrivals: all.flatMap(({ arrivals }) => arrivals),
    poison: all.flatMap(({ poison = [] }) => poison),
    moves: movedOn(all.flatMap(({ moves = [] }) => moves)),
  };
};
