import { sliceOf } from '@academy/contracts';
import { orUnavailable } from '@academy/event-store';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool } from 'pg';
import { recall } from './memory.js';
import type { Parked } from './parked.js';

/** A place in a source that a reader wants to have been passed. */
export interface Reached {
  readonly source: string;
  readonly position: bigint;
  /** The participant (or the stream) that the reader asks about. */
  readonly key?: string;
}

interface AwaitingOptions {
  readonly consumer: string;
  readonly pool: Pool;
  readonly parked: Parked;
}

/** Progress of this instance wakes its readers at once; another instance's is noticed by looking. */
const LOOK_EVERY_MS = 50;

/** Lets readers wait until a consumer has passed a position. */
export class Awaiting {
  private readonly wakings = new Set<() => void>();
  private readers = 0;

  constructor(private readonly options: AwaitingOptions) {}

  /** Whether somebody waits for what has not come yet. */
  get isAsked(): boolean {
    return this.readers > 0;
  }

  progressed(): void {
    for (const wake of this.wakings) wake();
  }

  async wait(reached: Reached, withinMs: number): Promise<boolean> {
    this.readers += 1;
    try {
      return await this.look(reached, withinMs);
    } finally {
      this.readers -= 1;
    }
  }

  private async look(reached: Reached, withinMs: number): Promise<boolean> {
    const deadline = performance.now() + withinMs;
    for (;;) {
      if (await orUnavailable(() => this.isReached(reached))) return true;
      const left = deadline - performance.now();
      if (left <= 0) return false;
      await this.pause(Math.min(left, LOOK_EVERY_MS));
    }
  }

  private async pause(ms: number): Promise<void> {
    const done = new AbortController();
    const wake = (): void => done.abort();
    this.wakings.add(wake);
    await sleep(ms, undefined, { signal: done.signal }).catch(() => undefined);
    this.wakings.delete(wake);
  }

  private async isReached({ source, position, key }: Reached): Promise<boolean> {
    const { consumer, pool, parked } = this.options;
    if (key === undefined) return this.isPast(source, position);

    const slice = sliceOf(key);
    const { seen } = await recall(pool, { consumer, source, slices: [slice], keys: [] });
    if ((seen.get(slice)?.position ?? 0n) < position) return false;
    return !(await parked.waits(pool, key, source, position));
  }

  /** Positions are dense in the feed, so the newest one seen of all slices tells how far a feed has been read. */
  private async isPast(source: string, position: bigint): Promise<boolean> {
    const { rows } = await this.options.pool.query<{ reached: boolean }>({
      name: 'es.seen_past',
      text: `select coalesce(max(position), 0) >= $3 reached from es.seen where consumer = $1 and source = $2`,
      values: [this.options.consumer, source, position],
    });
    return rows[0]?.reached ?? false;
  }
}
