import type { Consumer, EachBatchPayload, Kafka, PartitionAssigner } from 'kafkajs';
import { hangUp } from './hang-up.js';
import { isPassing } from './kafka-failure.js';
import type { Fetching } from './lane.js';
import { within } from './within.js';

export interface SessionTimes {
  /** Silence after which the group goes on without a member, ms. */
  readonly sessionMs: number;
  /** Time between two signs of life, ms; a change of the group is noticed by it. */
  readonly beatMs: number;
}

export interface SessionNeeds extends SessionTimes {
  readonly kafka: Kafka;
  readonly group: string;
  readonly topics: readonly string[];
  /** Of every topic. */
  readonly partitions: number;
  readonly assigner: PartitionAssigner;
  readonly onAssigned: (partitions: readonly number[]) => void;
  readonly onRebalancing: () => void;
  readonly eachBatch: (payload: EachBatchPayload) => Promise<void>;
  /** Told once, when it is over without having been stopped; `passing` when a new session may fare better. */
  readonly onEnded: (error: unknown, passing: boolean) => void;
}

const MEBIBYTE = 1_048_576;

/** One kafkajs consumer from its first connection to its end. What ended is never used again: the next one is new. */
export class Session {
  private readonly consumer: Consumer;
  private mayPass = false;
  private over = false;
  private aliveUntil = 0;
  /** Resolves when the group has answered the first attempt to join it, or will not any more. */
  private joining: Promise<void> = Promise.resolve();

  constructor(private readonly needs: SessionNeeds) {
    const { kafka, group, assigner, sessionMs, beatMs } = needs;
    this.consumer = kafka.consumer({
      groupId: group,
      partitionAssigners: [assigner],
      sessionTimeout: sessionMs,
      // Batches never keep a member from joining, so who is not back by then is as gone as who is silent. kafkajs would wait 60 s.
      rebalanceTimeout: sessionMs,
      heartbeatInterval: beatMs,
      maxWaitTimeInMs: 500,
      maxBytesPerPartition: MEBIBYTE,
      allowAutoTopicCreation: false,
      // Asked only where kafkajs would try again. It does so with the same connections; we begin anew.
      retry: {
        ...{ retries: 3, initialRetryTime: 200, maxRetryTime: 2_000 },
        restartOnFailure: async () => {
          this.mayPass = true;
          return false;
        },
      },
    });
    this.listen();
  }

  /** Whether the group still counts on this member, as far as it knows. */
  get alive(): boolean {
    return !this.over && performance.now() < this.aliveUntil;
  }

  start(): Promise<void> {
    this.joining = this.join();
    return this.joining;
  }

  /**
   * Leaves the group and disconnects. Who hung up while it joins would be waited for by the group; so that is awaited first. Who has
   * not left by the time that the group bears silence is as gone for it.
   */
  async stop(): Promise<void> {
    this.over = true;
    await within(this.needs.sessionMs / 2, this.joining);
    await hangUp(this.consumer, this.needs.sessionMs);
  }

  private async join(): Promise<void> {
    const { topics, partitions, eachBatch } = this.needs;
    try {
      await this.consumer.connect();
      await this.consumer.subscribe({ topics: [...topics], fromBeginning: true });
      if (this.over) return;
      await this.consumer.run({
        autoCommit: false,
        eachBatchAutoResolve: false,
        // kafkajs fetches nothing more until all of it is worked. Partition i of all topics is worked serially, so twice as many
        // suffice; kafkajs starts each of them for every answer of the broker, be it empty.
        partitionsConsumedConcurrently: 2 * partitions,
        eachBatch,
      });
    } catch (error) {
      this.end(error, isPassing(error));
    }
  }

  readonly fetching: Fetching = {
    pause: (topics, partition) => {
      this.attempt(() => this.consumer.pause(this.of(topics, partition)));
    },
    resume: (topics, partition) => {
      this.attempt(() => this.consumer.resume(this.of(topics, partition)));
    },
    seek: (topic, partition, offset) => {
      this.attempt(() => this.consumer.seek({ topic, partition, offset: offset.toString() }));
    },
  };

  private of(topics: readonly string[], partition: number) {
    return topics.map((topic) => ({ topic, partitions: [partition] }));
  }

  /** kafkajs refuses all three once it has stopped; then there is nothing left to govern. */
  private attempt(govern: () => void): void {
    if (this.over) return;
    try {
      govern();
    } catch (error) {
      this.end(error, true);
    }
  }

  private listen(): void {
    const { consumer, needs } = this;
    const { GROUP_JOIN, HEARTBEAT, REBALANCING, CRASH } = consumer.events;
    consumer.on(GROUP_JOIN, ({ payload }) => {
      this.sawLife();
      const [partitions = []] = Object.values(payload.memberAssignment);
      if (!this.over) needs.onAssigned(partitions);
    });
    consumer.on(HEARTBEAT, () => {
      this.sawLife();
    });
    consumer.on(REBALANCING, () => {
      if (!this.over) needs.onRebalancing();
    });
    consumer.on(CRASH, ({ payload: { error } }) => {
      this.end(error, this.mayPass || isPassing(error));
    });
  }

  private sawLife(): void {
    this.aliveUntil = performance.now() + this.needs.sessionMs;
  }

  private end(error: unknown, passing: boolean): void {
    if (this.over) return;
    this.over = true;
    void hangUp(this.consumer, this.needs.sessionMs);
    this.needs.onEnded(error, passing);
  }
}
