import type { CloudEvent } from '@academy/contracts';
import type { SliceRange, Statement } from '@academy/event-store';
import type { ClientBase, Pool } from 'pg';
import type { Arrival } from './consuming/arrival.js';

/** A place in the archive's order: a slice's keys one after the other, each key's events in causal order. */
export interface ArchivePlace {
  readonly slice: number;
  readonly key: string;
  readonly hlc: bigint;
  readonly source: string;
  readonly sequence: bigint;
}

/** A key, and a place in its journey. */
export type JourneyPlace = Omit<ArchivePlace, 'slice'>;

/**
 * Every event of every service as it arrived, in the consumer's own database. From it a person whose events come in another order
 * than they happened is folded anew, and cross-service read models are rebuilt.
 */
export interface EventArchive {
  /** What keeps events; one that is kept already stays as it is. */
  readonly keep: (arrivals: readonly Arrival[]) => readonly Statement[];
  /** Those of the keys that have an event of another source later than the place, whether or not it was applied. */
  readonly later: (
    client: ClientBase,
    places: readonly JourneyPlace[],
  ) => Promise<readonly string[]>;
  /** All events of these keys, each key's in causal order. */
  readonly ofKeys: (client: ClientBase, keys: readonly string[]) => Promise<readonly CloudEvent[]>;
  /** The next events of the slices after a place (or from the beginning), in the archive's order. */
  readonly page: (
    connection: ClientBase | Pool,
    slices: SliceRange,
    after: ArchivePlace | undefined,
    limit: number,
  ) => Promise<readonly CloudEvent[]>;
}
