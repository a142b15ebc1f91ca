import { orUnavailable, Poller, type Found } from '@academy/event-store';
import type { Pool } from 'pg';
import { placeOf, type Tail } from './tail.js';

/** Where partitions end: one more than the newest offset, 0 for one that was never written. */
export type Ends = (topic: string, partition: number) => bigint;

export interface HorizonOptions {
  readonly pool: Pool;
  /** What this process has published. */
  readonly tail: Tail;
  /** Told when another process was found to have published. */
  readonly onNews: () => void;
  readonly onError: (error: unknown) => void;
}

interface End {
  readonly topic: string;
  readonly partition: number;
  readonly end: bigint;
}

type Looked = ReadonlyMap<string, End>;

/** Pauses between two looks, in ms: the first while others publish, the second while nobody else does. */
const LOOK_EVERY_MS = { busy: 20, idle: 200 };
/** A topic has one relay at a time: for so long after a publication of ours, ms, what is new there is taken for ours. */
const OURS_FOR_MS = 1_000;

/**
 * Where the partitions of every topic end, as far as this process knows: by its last look at the tables, and by what it has
 * published itself. One look serves all subscriptions of the process.
 */
export class Horizon {
  private looked: Looked = new Map();
  private lookedAt = -Infinity;
  /** When this process began to publish to a topic the last time. */
  private readonly oursSince = new Map<string, number>();
  private readonly poller: Poller;

  constructor(private readonly options: HorizonOptions) {
    const { busy, idle } = LOOK_EVERY_MS;
    const { onError } = options;
    this.poller = new Poller({ poll: () => this.poll(), busyMs: busy, idleMs: idle, onError });
  }

  start(): void {
    this.poller.start();
  }

  stop(): Promise<void> {
    return this.poller.stop();
  }

  /** Tells that this process is about to publish to a topic. */
  publishing(topic: string): void {
    this.oursSince.set(topic, performance.now());
  }

  /** What the tables say now, and they alone. Throws `Unavailable` while they do not answer. */
  async look(): Promise<Ends> {
    const ends = await this.read();
    return (topic, partition) => ends.get(placeOf(topic, partition))?.end ?? 0n;
  }

  readonly end: Ends = (topic, partition) => {
    const looked = this.looked.get(placeOf(topic, partition))?.end ?? 0n;
    const published = this.options.tail.end(topic, partition);
    return looked > published ? looked : published;
  };

  private async read(): Promise<Looked> {
    const beganAt = performance.now();
    const { rows } = await orUnavailable(() =>
      this.options.pool.query<End>({
        name: 'bus.ends',
        text: 'select topic, partition, next_offset "end" from bus.partitions',
      }),
    );
    const ends = new Map(rows.map((row) => [placeOf(row.topic, row.partition), row]));
    if (beganAt > this.lookedAt) [this.looked, this.lookedAt] = [ends, beganAt];
    return ends;
  }

  private async poll(): Promise<Found> {
    const { looked: before } = this;
    const isNews = [...(await this.read())].some(
      ([place, { topic, end }]) => end > (before.get(place)?.end ?? 0n) && !this.isOurs(topic),
    );
    if (isNews) this.options.onNews();
    return isNews ? 'some' : 'nothing';
  }

  private isOurs(topic: string): boolean {
    return performance.now() - (this.oursSince.get(topic) ?? -Infinity) < OURS_FOR_MS;
  }
}
