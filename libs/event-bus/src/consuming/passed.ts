import type { ServiceName } from '@academy/contracts';
import type { Pool } from 'pg';
import type { Arrival } from './arrival.js';

/** The newest position of each slice of a source. */
export type Newest = ReadonlyMap<number, bigint>;

interface Place {
  readonly source: ServiceName;
  readonly slice: number;
  readonly position: bigint;
}

/**
 * How far one instance has got in each slice: what it took in, or has no use for, whether or not that is written down yet. Known
 * from memory, so that asking costs no query; what was seen before this process began is read once.
 */
export class Passed {
  private readonly places = new Map<string, Map<number, bigint>>();
  private recalling: Promise<void> | undefined;

  constructor(
    private readonly consumer: string,
    private readonly pool: Pool,
  ) {}

  note(source: ServiceName, arrivals: readonly Arrival[]): void {
    const slices = this.of(source);
    for (const { event } of arrivals) slices.set(event.slice, event.position);
  }

  /** Whether all of these have been passed. What is parked counts: it waits for somebody. */
  async isPast(source: ServiceName, newest: Newest): Promise<boolean> {
    await (this.recalling ??= this.recall().catch((error: unknown) => {
      this.recalling = undefined;
      throw error;
    }));
    const slices = this.of(source);
    return [...newest].every(([slice, position]) => (slices.get(slice) ?? 0n) >= position);
  }

  private of(source: string): Map<number, bigint> {
    const known = this.places.get(source) ?? new Map<number, bigint>();
    this.places.set(source, known);
    return known;
  }

  private async recall(): Promise<void> {
    const { rows } = await this.pool.query<Place>(
      'select source, slice, position from es.seen where consumer = $1',
      [this.consumer],
    );
    for (const { source, slice, position } of rows) {
      const slices = this.of(source);
      if (!slices.has(slice)) slices.set(slice, position);
    }
  }
}
