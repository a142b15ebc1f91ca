import type { Pool } from 'pg';
import { orUnavailable } from './pool.js';

/**
 * Which epoch a feed is in. A restore cuts every connection, so whenever one ends or begins it is in doubt what this process remembers
 * of the database: then that is asked again, and a database of another lineage begins an epoch.
 */
export class FeedEpoch {
  private doubts = 0;
  private known: { readonly epoch: string; readonly doubts: number } | undefined;
  private readonly changed = new Set<() => void>();

  /** `onDoubt` is told each time that what is remembered may be of another database. */
  constructor(
    private readonly pool: Pool,
    onDoubt: () => void,
  ) {
    const doubt = (): void => {
      this.doubts += 1;
      onDoubt();
    };
    pool.on('connect', doubt);
    pool.on('remove', doubt);
  }

  /** Calls `listener` whenever the epoch turns out to be another one. Returns the way to stop. */
  onChanged(listener: () => void): () => void {
    this.changed.add(listener);
    return () => this.changed.delete(listener);
  }

  /** The epoch, where it is not in doubt. */
  get certain(): string | undefined {
    return this.known?.doubts === this.doubts ? this.known.epoch : undefined;
  }

  async current(): Promise<string> {
    const { certain, doubts, known } = this;
    if (certain !== undefined) return certain;
    const { rows } = await orUnavailable(() =>
      this.pool.query<{ epoch: string }>('select es.feed_epoch() epoch'),
    );
    const [row] = rows;
    if (!row) throw new Error('the ledger has no feed epoch: run the migrations');
    this.known = { epoch: row.epoch, doubts };
    if (known && known.epoch !== row.epoch) for (const listener of this.changed) listener();
    return row.epoch;
  }

  /** Reads events whose epoch this is: where it came into doubt meanwhile, once more. */
  async during<T>(read: (epoch: string) => Promise<T>): Promise<T> {
    for (;;) {
      const { doubts } = this;
      const result = await read(await this.current());
      if (doubts === this.doubts) return result;
    }
  }
}
