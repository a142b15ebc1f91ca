import { PARTITIONS, type CloudEvent } from '@academy/contracts';
import type { Kafka, Message, RecordMetadata } from 'kafkajs';
import { Bus, type BusBatch, type Subscribing, type Subscription } from '../bus.js';
import { messageOf } from './cloud-event-message.js';
import { kafkaClient, type KafkaAccess } from './kafka-client.js';
import { KafkaStrategy } from './kafka-strategy.js';
import type { Membership } from './member.js';
import { Namespace } from './namespace.js';
import { Publisher } from './publisher.js';
import { Stored } from './stored.js';
import { Topics } from './topics.js';

export interface KafkaBusOptions extends KafkaAccess {
  /** Of every topic, for ever: another number breaks the order of a key. 24 unless told. */
  readonly partitions?: number;
  /** Copies of each record in topics that are missing; -1, the default, for what the brokers are configured for. */
  readonly replication?: number;
  /** How long records stay in topics that are missing, days; 30 unless told. */
  readonly retentionDays?: number;
  /** Silence after which a group goes on without a member (10 s: nobody waits for a batch to say so), and the time between signs of life (1 s); milliseconds. */
  readonly sessionMs?: number;
  readonly beatMs?: number;
  /** Told when a subscription has ended for good: the process should end, so that another one takes its place. */
  readonly onFatal: (error: unknown) => void;
}

/** What was stored, by partition; a partition of which the brokers do not tell where it begins is left out. */
const batchesOf = (
  topic: string,
  events: readonly CloudEvent[],
  messages: readonly Message[],
  stored: readonly RecordMetadata[],
): BusBatch[] =>
  stored.flatMap(({ partition, baseOffset = '-1' }) => {
    const first = BigInt(baseOffset);
    if (first < 0n) return [];
    const records = events
      .filter((_, index) => messages[index]?.partition === partition)
      .map((value, index) => ({ offset: first + BigInt(index), value }));
    return [{ topic, partition, records }];
  });

/** The bus on Kafka. Guarantees are those of `Bus`; who was where is our databases' to know, never the brokers'. */
export class KafkaBus extends Bus {
  override readonly partitions: number;
  override readonly name: string;
  private readonly kafka: Kafka;
  private readonly namespace: Namespace;
  private readonly topics: Topics;
  private readonly publishers = new Map<string, Publisher>();
  private readonly subscriptions = new Set<KafkaStrategy>();
  private readonly stored = new Stored();

  constructor(private readonly options: KafkaBusOptions) {
    super();
    const { partitions = PARTITIONS, replication = -1, retentionDays = 30, namespace } = options;
    this.partitions = partitions;
    this.name = ['kafka', options.cluster, namespace].filter(Boolean).join(':');
    this.kafka = kafkaClient(options);
    this.namespace = new Namespace(namespace);
    this.topics = new Topics(this.kafka, { partitions, replication, retentionDays });
  }

  /** Throws `TopicMisfit` for a topic with another number of partitions. */
  async publish(topic: string, events: readonly CloudEvent[]): Promise<void> {
    if (events.length === 0) return;
    const full = this.namespace.full(topic);
    await this.topics.ensure(full);

    const publisher = this.publishers.get(topic) ?? new Publisher(this.kafka);
    this.publishers.set(topic, publisher);
    const messages = events.map((event) => messageOf(event, this.partitions));
    try {
      for (const batch of batchesOf(topic, events, messages, await publisher.send(full, messages)))
        this.stored.tell(batch);
    } catch (error) {
      this.topics.doubt();
      throw error;
    }
  }

  /** Answers before it is connected: a bus that is away is waited for. */
  async subscribe({ topics, onBatch, ...subscribing }: Subscribing): Promise<Subscription> {
    const strategy = this.strategy(subscribing);
    for (const topic of topics) strategy.addHandler(topic, onBatch, true);
    this.subscriptions.add(strategy);
    strategy.listen(() => undefined);
    return strategy;
  }

  /** A transport for Nest's `connectMicroservice`, whose handlers are the application's own. It is closed with the application. */
  strategy({
    group,
    startAt,
    onError = () => undefined,
  }: Pick<Membership, 'group' | 'startAt'> & Partial<Pick<Membership, 'onError'>>): KafkaStrategy {
    const { sessionMs = 10_000, beatMs = 1_000, onFatal } = this.options;
    const { kafka, namespace, topics, partitions, stored } = this;
    const shared = { kafka, namespace, topics, partitions, stored };
    return new KafkaStrategy({
      ...shared,
      ...{ group, startAt, sessionMs, beatMs, onError, onFatal },
    });
  }

  async close(): Promise<void> {
    await Promise.all([...this.subscriptions].map((subscription) => subscription.close()));
    this.subscriptions.clear();
    await Promise.all([...this.publishers.values()].map((publisher) => publisher.close()));
    this.publishers.clear();
    await this.topics.close();
  }
}
