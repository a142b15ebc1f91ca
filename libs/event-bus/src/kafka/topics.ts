import { Unavailable } from '@academy/kernel';
import type { Admin, Kafka } from 'kafkajs';
import { setTimeout as sleep } from 'node:timers/promises';
import { hangUp } from './hang-up.js';
import { isConnectionLoss, isPassing, orKafkaUnavailable, TopicMisfit } from './kafka-failure.js';

export interface TopicShape {
  readonly partitions: number;
  /** Copies of each record; -1 for what the brokers are configured for. */
  readonly replication: number;
  readonly retentionDays: number;
}

/** Where a partition begins and ends: the oldest offset, and one more than the newest. */
export interface Extent {
  readonly low: bigint;
  readonly high: bigint;
}

const DAY_MS = 86_400_000;
/** For how long the extents of a topic may be told again, ms. */
const FRESH_MS = 500;
const LED_TRIES = 50;
const LED_PAUSE_MS = 100;

/** The topics as they are on the brokers, by the brokers' names. Throws `Unavailable` while those do not answer. */
export class Topics {
  private admin: Promise<Admin> | undefined;
  private closed = false;
  private readonly sound = new Map<string, Promise<void>>();
  private readonly extents = new Map<
    string,
    { readonly until: number; readonly known: Promise<ReadonlyMap<number, Extent>> }
  >();

  constructor(
    private readonly kafka: Kafka,
    private readonly shape: TopicShape,
  ) {}

  /** Creates the topic if it is missing. Throws `TopicMisfit` for one with another number of partitions. */
  ensure(topic: string): Promise<void> {
    const known = this.sound.get(topic);
    if (known) return known;
    if (this.closed) return Promise.reject(new Unavailable('the bus is closed'));

    const checking = this.check(topic);
    this.sound.set(topic, checking);
    checking.catch(() => this.sound.delete(topic));
    return checking;
  }

  /** Takes no topic for granted any more: somebody may have removed one, or the brokers' disks. */
  doubt(): void {
    this.sound.clear();
  }

  /** Where the topic's partitions begin and end: now, or half a second ago. */
  extentsOf(topic: string, asOf?: 'now'): Promise<ReadonlyMap<number, Extent>> {
    const now = performance.now();
    const asked = this.extents.get(topic);
    if (asked && asked.until > now && asOf !== 'now') return asked.known;

    const known = this.ask(async (admin) => {
      const offsets = await admin.fetchTopicOffsets(topic);
      return new Map(
        offsets.map(({ partition, low, high }) => [
          partition,
          { low: BigInt(low), high: BigInt(high) },
        ]),
      );
    });
    this.extents.set(topic, { until: now + FRESH_MS, known });
    known.catch(() => this.extents.delete(topic));
    return known;
  }

  /** Lets what is being checked come to its end, and begins nothing more. */
  async close(): Promise<void> {
    this.closed = true;
    await Promise.allSettled(this.sound.values());
    await this.letGo();
  }

  private async letGo(): Promise<void> {
    const admin = this.admin;
    this.admin = undefined;
    await admin?.then((connected) => hangUp(connected)).catch(() => undefined);
  }

  /**
   * By a client of its own: kafkajs asks for all topics that a client ever looked at, and neither creates nor shows any while one of
   * them is missing.
   */
  private async check(topic: string): Promise<void> {
    const { partitions } = this.shape;
    const has = await orKafkaUnavailable(async () => {
      const admin = await this.connect();
      try {
        return await this.countOnceLed(admin, topic);
      } finally {
        await hangUp(admin);
      }
    });
    if (has !== partitions) throw new TopicMisfit(topic, has, partitions);
  }

  private async create(admin: Admin, topic: string): Promise<void> {
    const { partitions, replication, retentionDays } = this.shape;
    await admin.createTopics({
      waitForLeaders: false,
      topics: [
        {
          topic,
          numPartitions: partitions,
          replicationFactor: replication,
          configEntries: [
            { name: 'cleanup.policy', value: 'delete' },
            { name: 'retention.ms', value: String(retentionDays * DAY_MS) },
          ],
        },
      ],
    });
  }

  /** While any topic is new, its own metadata and the list of all topics come and go until its partitions have leaders. */
  private async countOnceLed(admin: Admin, topic: string): Promise<number> {
    for (let tries = 1; ; tries += 1)
      try {
        if (!(await admin.listTopics()).includes(topic)) await this.create(admin, topic);
        return (await admin.fetchTopicOffsets(topic)).length;
      } catch (error) {
        const passes = isPassing(error) && !isConnectionLoss(error);
        if (!passes || tries === LED_TRIES) throw error;
        await sleep(LED_PAUSE_MS);
      }
  }

  /** A connection that was lost is not used again. */
  private ask<T>(call: (admin: Admin) => Promise<T>): Promise<T> {
    return orKafkaUnavailable(async () => {
      try {
        return await call(await (this.admin ??= this.connect()));
      } catch (error) {
        if (isConnectionLoss(error)) await this.letGo();
        throw error;
      }
    });
  }

  private async connect(): Promise<Admin> {
    const admin = this.kafka.admin({ retry: { retries: 1, initialRetryTime: 100 } });
    await admin.connect();
    return admin;
  }
}
