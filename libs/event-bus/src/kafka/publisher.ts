import type { Kafka, Message, Producer, RecordMetadata } from 'kafkajs';
import { hangUp } from './hang-up.js';
import { orKafkaUnavailable } from './kafka-failure.js';

/**
 * Sends one batch at a time and waits until all in-sync copies have it. kafkajs rolls the sequence numbers of a failed send back,
 * so that a second one in flight would take them and be thrown away as a duplicate; and a producer whose send has failed does not
 * know what the brokers have. After any failure the next send has a new producer.
 */
export class Publisher {
  private producer: Promise<Producer> | undefined;
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly kafka: Kafka) {}

  /**
   * Tells where each partition's messages begin. Throws `Unavailable` while the brokers do not answer; whether the batch is stored is
   * unknown then.
   */
  send(topic: string, messages: Message[]): Promise<readonly RecordMetadata[]> {
    const mine = this.last.then(() => this.attempt(topic, messages));
    this.last = mine.catch(() => undefined);
    return mine;
  }

  async close(): Promise<void> {
    await this.last;
    await this.drop();
  }

  private attempt(topic: string, messages: Message[]): Promise<readonly RecordMetadata[]> {
    return orKafkaUnavailable(async () => {
      try {
        const producer = await (this.producer ??= this.connect());
        return await producer.send({ topic, messages, acks: -1, timeout: 10_000 });
      } catch (error) {
        await this.drop();
        throw error;
      }
    });
  }

  private async connect(): Promise<Producer> {
    const producer = this.kafka.producer({
      idempotent: true,
      maxInFlightRequests: 1,
      allowAutoTopicCreation: false,
      // One, because kafkajs insists; the relay tries again, with another producer.
      retry: { retries: 1, initialRetryTime: 100 },
      // Every message names its partition.
      createPartitioner:
        () =>
        ({ message: { partition = 0 } }) =>
          partition,
    });
    await producer.connect();
    return producer;
  }

  private async drop(): Promise<void> {
    const producer = this.producer;
    this.producer = undefined;
    await producer?.then((connected) => hangUp(connected)).catch(() => undefined);
  }
}
