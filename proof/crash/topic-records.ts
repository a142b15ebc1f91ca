import { topicOf } from '@academy/contracts';
import { Kafka, logLevel, type Consumer } from 'kafkajs';
import { createHash, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { CarriedRecord } from './look.js';

const TOPICS = [topicOf('registration'), topicOf('counseling')];
const PATIENCE_MS = 60_000;

interface Place {
  readonly topic: string;
  readonly partition: number;
  readonly offset: bigint;
}

interface Found extends Place {
  readonly record: CarriedRecord;
}

const byPlace = (one: Place, other: Place): number => {
  if (one.topic !== other.topic) return one.topic < other.topic ? -1 : 1;
  if (one.partition !== other.partition) return one.partition - other.partition;
  return one.offset < other.offset ? -1 : 1;
};

const recordOf = (topic: string, partition: number, text: string): CarriedRecord => {
  const { id, sequence } = JSON.parse(text) as { readonly id: string; readonly sequence: string };
  const hash = createHash('md5').update(text).digest('hex');
  return { lane: `${topic}/${partition}`, id, sequence, hash };
};

/** What lies in the topics, as a stranger reads it: bare kafkajs, from the beginning, whatever becomes of the broker meanwhile. */
export class TopicRecords {
  private readonly found = new Map<string, Found>();
  private readonly kafka: Kafka;
  private consumer: Consumer | undefined;

  constructor(address: string) {
    const retry = { retries: 2, initialRetryTime: 200 };
    this.kafka = new Kafka({
      ...{ brokers: [address], clientId: 'checker', logLevel: logLevel.NOTHING, retry },
    });
  }

  /** Everything up to the ends that the topics have now. Throws when that takes a minute. */
  async all(): Promise<readonly CarriedRecord[]> {
    const deadline = performance.now() + PATIENCE_MS;
    for (;;) {
      const wanted = await this.ends().catch(() => undefined);
      if (wanted && (await this.hasAll(wanted)))
        return [...this.found.values()].sort(byPlace).map(({ record }) => record);
      if (performance.now() > deadline) throw new Error('the topics cannot be read');
      await sleep(200);
    }
  }

  async stop(): Promise<void> {
    await this.consumer?.disconnect().catch(() => undefined);
    this.consumer = undefined;
  }

  private async hasAll(wanted: readonly Place[]): Promise<boolean> {
    const isThere = wanted.every(
      ({ topic, partition, offset }) =>
        offset === 0n || this.found.has(`${topic}/${partition}/${offset - 1n}`),
    );
    if (!isThere) await this.follow().catch(() => this.stop());
    return isThere;
  }

  private async ends(): Promise<readonly Place[]> {
    const admin = this.kafka.admin();
    await admin.connect();
    try {
      const there = new Set(await admin.listTopics());
      const ends = await Promise.all(
        TOPICS.filter((topic) => there.has(topic)).map(async (topic) =>
          (await admin.fetchTopicOffsets(topic)).map(({ partition, high }) => ({
            ...{ topic, partition, offset: BigInt(high) },
          })),
        ),
      );
      return ends.flat();
    } finally {
      await admin.disconnect();
    }
  }

  /** One consumer at a time, in a group of its own; one that has crashed is replaced at the next look. */
  private async follow(): Promise<void> {
    if (this.consumer) return;
    const consumer = this.kafka.consumer({
      ...{ groupId: `checker-${randomUUID()}`, sessionTimeout: 6_000, heartbeatInterval: 500 },
    });
    this.consumer = consumer;
    consumer.on(consumer.events.CRASH, () => {
      if (this.consumer === consumer) this.consumer = undefined;
      consumer.disconnect().catch(() => undefined);
    });
    await consumer.connect();
    await consumer.subscribe({ topics: TOPICS, fromBeginning: true });
    await consumer.run({
      eachMessage: async ({ topic, partition, message: { offset, value } }) => {
        const record = recordOf(topic, partition, String(value));
        this.found.set(`${topic}/${partition}/${offset}`, {
          ...{ topic, partition, offset: BigInt(offset), record },
        });
      },
    });
  }
}
