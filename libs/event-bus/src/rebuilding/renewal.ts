import type { ServiceName } from '@academy/contracts';
import { inTransaction, send, type SliceRange } from '@academy/event-store';
import type { ClientBase, Pool } from 'pg';
import type { EventArchive } from '../archive.js';
import { arrivalOf } from '../consuming/arrival.js';
import { lockingPartitions } from '../consuming/memory.js';
import type { SourceReader } from '../source-reader.js';
import { furthest, placesOf, type Past, type Places } from './past.js';

export interface RenewalOptions {
  readonly archive: EventArchive;
  /** The consumer that keeps the archive, and how many partitions it follows. */
  readonly consumer: string;
  readonly partitions: number;
  readonly sources: SourceReader;
  /** Writes the archive. */
  readonly pool: Pool;
}

/** What is to be folded of a source, where the archive knows the slices in another epoch or not at all. */
interface Wanted {
  readonly source: string;
  readonly epoch: string;
  readonly slices: readonly number[];
  readonly until: bigint;
}

const PAGE = 500;

/**
 * Brings an archive into the epochs up to which a rebuild folds: what a restored source says now is read from it and kept beside what it
 * said before, and the archive's own consumer goes on from there.
 */
class Renewal {
  constructor(private readonly options: RenewalOptions) {}

  /** Throws `Unavailable` while a source does not answer, and for good where it has begun yet another epoch. */
  async renew(slices: SliceRange, until: Places): Promise<void> {
    const kept = await placesOf(this.options.pool, this.options.consumer, slices);
    for (const wanted of this.wantedOf(slices, until, kept)) {
      await this.fetch(wanted);
      await this.goOnFrom(wanted);
    }
  }

  /** A rebuild folds each source in one epoch: `beginGeneration` sees to it. */
  private wantedOf({ from, to }: SliceRange, until: Places, kept: Places): Wanted[] {
    return [...until].flatMap(([source, places]) => {
      const missing = [...places].filter(
        ([slice, { epoch }]) =>
          slice >= from && slice <= to && kept.get(source)?.get(slice)?.epoch !== epoch,
      );
      const [first] = missing;
      if (!first) return [];
      const slices = missing.map(([slice]) => slice);
      return [
        { source, epoch: first[1].epoch, slices, until: furthest(until, source, { from, to }) },
      ];
    });
  }

  private async fetch({ source, epoch, slices, until }: Wanted): Promise<void> {
    const { archive, sources, pool } = this.options;
    const range = { from: Math.min(...slices), to: Math.max(...slices) };
    for (let after = 0n; after < until;) {
      const page = await sources.read(source as ServiceName, range, after, PAGE);
      if (page.feedEpoch !== epoch)
        throw new Error(`${source} has left the epoch that this rebuild folds; begin another one`);
      const arrivals = page.events.map((value) => arrivalOf(value));
      await inTransaction(pool, (client) => send(client, archive.keep(arrivals)));
      if (page.next === null) return;
      after = BigInt(page.next);
    }
  }

  /** A slice that the consumer has brought into the epoch itself meanwhile stays where it is. */
  private async goOnFrom(wanted: Wanted): Promise<void> {
    const { consumer, partitions, pool } = this.options;
    const all = Array.from({ length: partitions }, (_, partition) => partition);
    await inTransaction(pool, (client) => this.remember(client, wanted), [
      lockingPartitions(consumer, all),
    ]);
  }

  private async remember(client: ClientBase, { source, epoch, slices, until }: Wanted) {
    await client.query(
      `insert into es.seen (consumer, source, slice, feed_epoch, position)
       select $1, $2, slice, $3, $4 from unnest($5::smallint[]) slice
       on conflict (consumer, source, slice) do update
          set feed_epoch = excluded.feed_epoch, position = excluded.position
        where es.seen.feed_epoch <> excluded.feed_epoch`,
      [this.options.consumer, source, epoch, until, slices],
    );
  }
}

/** The past as an archive tells it, renewed before a rebuild reads it. */
export const renewed = (past: Past, options: RenewalOptions): Past => {
  const renewal = new Renewal(options);
  return {
    async *read(asked) {
      await renewal.renew(asked.slices, asked.until);
      yield* past.read(asked);
    },
  };
};
