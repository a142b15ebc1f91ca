import { partitionOf, sliceOf, type CloudEvent } from '@academy/contracts';
import { KafkaBus, type KafkaBusOptions } from '@academy/event-bus';
import { Kafka, logLevel, type Producer } from 'kafkajs';
import { swallowingSockets } from './swallowing-sockets.js';

/**
 * Seeded bug S-02: every event a send of its own, several of them under way, on a producer that is called idempotent. kafkajs rolls a
 * sequence number back when its send fails, so that another one takes it, with other content; what the broker had stored already
 * makes it a duplicate, which is success; and nobody keeps the retries in order. The crash run must catch it.
 */
export class ConcurrentSends extends KafkaBus {
  private readonly producer: Producer;
  private connected: Promise<void> | undefined;

  constructor(options: KafkaBusOptions) {
    super(options);
    const kafka = new Kafka({
      ...{ brokers: [...options.brokers], clientId: 'relay', logLevel: logLevel.NOTHING },
      socketFactory: swallowingSockets,
    });
    this.producer = kafka.producer({
      ...{ idempotent: true, maxInFlightRequests: 5, allowAutoTopicCreation: false },
      createPartitioner:
        () =>
        ({ message: { partition = 0 } }) =>
          partition,
    });
  }

  override async publish(topic: string, events: readonly CloudEvent[]): Promise<void> {
    await (this.connected ??= this.connect());
    const sends = events.map((event) => {
      const partition = partitionOf(sliceOf(event.partitionkey), this.partitions);
      const message = { key: event.partitionkey, partition, value: JSON.stringify(event) };
      // eslint-disable-next-line academy/producer-stays-in-the-bus -- the bug is to send beside the bus
      return this.producer.send({ topic, messages: [message], acks: -1 });
    });
    await Promise.all(sends);
  }

  private async connect(): Promise<void> {
    try {
      await this.producer.connect();
    } catch (error) {
      this.connected = undefined;
      throw error;
    }
  }
}
