import { SLICES, type ServiceName } from '@academy/contracts';
import { readPast, type SliceRange, type SourcedEvent } from '@academy/event-store';
import type { ClientBase, Pool } from 'pg';
import type { ArchivePlace, EventArchive } from '../archive.js';
import { arrivalOf } from '../consuming/arrival.js';
import type { Seen } from '../consuming/triage.js';
import type { Vocabulary } from '../consuming/vocabulary.js';
import type { SourceReader } from '../source-reader.js';

/** How far a consumer has got: by source and slice. */
export type Places = ReadonlyMap<string, ReadonlyMap<number, Seen>>;

export interface PastAsked {
  readonly slices: SliceRange;
  /** What is read ends here; slices that are not named have nothing. */
  readonly until: Places;
  /** Events at once. */
  readonly pageSize: number;
}

/** Where the events that made a family of read models are read again, each key's in the order in which it is folded. */
export interface Past {
  read(asked: PastAsked): AsyncIterable<readonly SourcedEvent[]>;
}

/** How far a consumer has got in these slices. */
export const placesOf = async (
  connection: ClientBase | Pool,
  consumer: string,
  { from, to }: SliceRange = { from: 0, to: SLICES - 1 },
): Promise<Places> => {
  const { rows } = await connection.query<Seen & { source: string; slice: number }>(
    `select source, slice, feed_epoch epoch, position from es.seen
      where consumer = $1 and slice between $2 and $3`,
    [consumer, from, to],
  );
  const places = new Map<string, Map<number, Seen>>();
  for (const { source, slice, epoch, position } of rows) {
    const slices = places.get(source) ?? new Map<number, Seen>();
    places.set(source, slices.set(slice, { epoch, position }));
  }
  return places;
};

const isWithin = (until: Places, { service, slice, position }: SourcedEvent): boolean => {
  const place = until.get(service)?.get(slice);
  return place !== undefined && position <= place.position;
};

/** The last position of a source that is wanted of any of the slices. */
export const furthest = (until: Places, source: string, { from, to }: SliceRange): bigint => {
  let last = 0n;
  for (const [slice, { position }] of until.get(source) ?? [])
    if (slice >= from && slice <= to && position > last) last = position;
  return last;
};

/** The stretches in which a ledger is read: all slices at once along the positions, or some of them one after the other. */
const stretchesOf = (until: Places, service: ServiceName, slices: SliceRange) => {
  const { from, to } = slices;
  if (to - from === SLICES - 1) return [{ last: furthest(until, service, slices) }];
  return [...(until.get(service) ?? [])]
    .filter(([slice]) => slice >= from && slice <= to)
    .map(([slice, { position: last }]) => ({ slice, last }));
};

/**
 * The service's own ledger, internal events included. A part of the slices is read slice by slice: nobody else's events are read for it,
 * and a person's are close together, so that the rows which they replace are garbage while they are young.
 */
export const pastOfLedger = (pool: Pool, service: ServiceName, vocabulary: Vocabulary): Past => ({
  async *read({ slices, until, pageSize: limit }) {
    const except = vocabulary.ignoredOf(service);
    for (const { last, ...stretch } of stretchesOf(until, service, slices))
      for (let after = 0n; after < last;) {
        const page = await readPast(pool, { ...stretch, after, until: last, except, limit });
        const events = page.map((event) => ({ ...event, service }));
        yield events.filter((event) => isWithin(until, event));
        after = events.length < limit ? last : (events.at(-1)?.position ?? last);
      }
  },
});

/** The producers' feeds, one after the other: enough where no row depends on the order of several services' events. */
export const pastOfSources = (reader: SourceReader, services: readonly ServiceName[]): Past => ({
  async *read({ slices, until, pageSize }) {
    for (const service of services) {
      const last = furthest(until, service, slices);
      for (let after = 0n; after < last;) {
        const page = await reader.read(service, slices, after, Math.min(pageSize, 500));
        const events = page.events.map((value) => arrivalOf(value).event);
        yield events.filter((event) => isWithin(until, event));
        if (page.next === null) break;
        after = BigInt(page.next);
      }
    }
  },
});

/** The archive, person by person in causal order. */
export const pastOfArchive = (connection: ClientBase | Pool, archive: EventArchive): Past => ({
  async *read({ slices, until, pageSize }) {
    let after: ArchivePlace | undefined;
    for (;;) {
      const page = await archive.page(connection, slices, after, pageSize);
      const events = page.map((wire) => arrivalOf(wire).event);
      yield events.filter((event) => {
        const place = until.get(event.service)?.get(event.slice);
        return place?.epoch === event.feedEpoch && isWithin(until, event);
      });
      const last = events.at(-1);
      if (!last || events.length < pageSize) return;
      const { slice, partitionKey: key, hlc, service: source, position: sequence } = last;
      after = { slice, key, hlc, source, sequence };
    }
  },
});
