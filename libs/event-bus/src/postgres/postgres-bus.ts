import { PARTITIONS, partitionOf, sliceOf, type CloudEvent } from '@academy/contracts';
import { orUnavailable } from '@academy/event-store';
import type { Pool } from 'pg';
import { Bus, type Subscribing, type Subscription } from '../bus.js';
import { Horizon } from './horizon.js';
import { PostgresSubscription } from './postgres-subscription.js';
import { Tail } from './tail.js';

export interface PostgresBusOptions {
  /** Connections to the bus database, from `createPool`; the caller ends it after `close`. */
  readonly pool: Pool;
  /** Of every topic, for ever: another number breaks the order of a key. 24 unless told. */
  readonly partitions?: number;
  /** Records of one batch at most. */
  readonly batchSize?: number;
  /** How long records stay, days. */
  readonly retentionDays?: number;
  /** Time between a member's signs of life, and after which silence others take over; milliseconds. */
  readonly beatMs?: number;
  readonly expiryMs?: number;
  readonly onError?: (error: unknown) => void;
}

const EXPIRE_EVERY_MS = 60 * 60 * 1_000;
/** Records of one partition that one statement removes at most. */
const EXPIRE_AT_ONCE = 500;

/** The bus on PostgreSQL: the embedded default, tests and small offices. Guarantees are those of `Bus`. */
export class PostgresBus extends Bus {
  override readonly partitions: number;
  override readonly name: string;
  private readonly subscriptions = new Set<PostgresSubscription>();
  private readonly tail = new Tail();
  private readonly horizon: Horizon;
  private expireAt = performance.now() + EXPIRE_EVERY_MS;
  private expiring: Promise<unknown> = Promise.resolve();

  constructor(private readonly options: PostgresBusOptions) {
    super();
    this.partitions = options.partitions ?? PARTITIONS;
    this.name = this.partitions === PARTITIONS ? 'bus' : `bus/${this.partitions}`;
    this.horizon = new Horizon({
      pool: options.pool,
      tail: this.tail,
      onNews: () => {
        for (const subscription of this.subscriptions) subscription.wakeAll();
      },
      onError: options.onError ?? (() => undefined),
    });
  }

  async publish(topic: string, events: readonly CloudEvent[]): Promise<void> {
    if (events.length === 0) return;

    const partitions = events.map(({ partitionkey }) =>
      partitionOf(sliceOf(partitionkey), this.partitions),
    );
    this.horizon.publishing(topic);
    const json = JSON.stringify(events);
    const { rows } = await orUnavailable(() =>
      this.options.pool.query<{ offsets: readonly string[] }>({
        name: 'bus.publish',
        text: 'select bus.publish($1, $2, $3) offsets',
        values: [topic, partitions, json],
      }),
    );
    const size = Math.ceil(json.length / events.length);
    for (const [index, offset] of (rows[0]?.offsets ?? []).entries())
      this.tail.keep(
        topic,
        partitions[index] ?? 0,
        { offset: BigInt(offset), value: events[index] },
        size,
      );
    for (const subscription of this.subscriptions) subscription.wake(topic, partitions);
    this.expireNowAndThen();
  }

  async subscribe(subscribing: Subscribing): Promise<Subscription> {
    const { pool, batchSize = 500, beatMs = 3_000, expiryMs = 10_000 } = this.options;
    const subscription = new PostgresSubscription({
      ...subscribing,
      pool,
      batchSize,
      beatMs,
      expiryMs,
      partitions: this.partitions,
      tail: this.tail,
      horizon: this.horizon,
    });
    this.subscriptions.add(subscription);
    this.horizon.start();
    subscription.start();
    return {
      owns: (partition) => subscription.owns(partition),
      lag: () => subscription.lag(),
      stop: () => {
        this.subscriptions.delete(subscription);
        return subscription.stop();
      },
    };
  }

  /** Removes what is older than the retention, in chunks; how many records went. */
  async expire(): Promise<number> {
    const { pool, retentionDays = 30 } = this.options;
    for (let total = 0; ;) {
      const { rows } = await orUnavailable(() =>
        pool.query<{ gone: bigint }>('select bus.expire(make_interval(days => $1), $2) gone', [
          retentionDays,
          EXPIRE_AT_ONCE,
        ]),
      );
      const gone = Number(rows[0]?.gone ?? 0n);
      if (gone === 0) return total;
      total += gone;
    }
  }

  async close(): Promise<void> {
    const open = [...this.subscriptions];
    this.subscriptions.clear();
    await Promise.all(open.map((subscription) => subscription.stop()));
    await this.horizon.stop();
    await this.expiring;
  }

  private expireNowAndThen(): void {
    if (performance.now() < this.expireAt) return;
    this.expireAt = performance.now() + EXPIRE_EVERY_MS;
    this.expiring = this.expire().catch(this.options.onError ?? (() => undefined));
  }
}
