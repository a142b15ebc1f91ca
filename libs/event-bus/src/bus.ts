import { PARTITIONS, topicOf, type CloudEvent, type ServiceName } from '@academy/contracts';

/** One record of a topic partition. `value` is parsed JSON (or the text that would not parse), not yet checked. */
export interface BusRecord {
  readonly offset: bigint;
  readonly value: unknown;
}

/** Records of one partition in offset order. Offsets rise, but need not be dense. */
export interface BusBatch {
  readonly topic: string;
  readonly partition: number;
  readonly records: readonly BusRecord[];
}

export interface Subscribing {
  /** Members of one group share the partitions; partition i of all topics belongs to one member. */
  readonly group: string;
  readonly topics: readonly string[];
  /**
   * The first offset wanted, `undefined` for the oldest there is. Asked whenever a partition is taken over and after every
   * failed batch: the place is the consumer's, never the bus's.
   */
  readonly startAt: (topic: string, partition: number) => Promise<bigint | undefined>;
  /**
   * Works a batch whole. The next one of this partition number, of whatever topic, comes after it has resolved; when it
   * rejects, the partition resumes from `startAt` after a pause while the others go on.
   */
  readonly onBatch: (batch: BusBatch) => Promise<void>;
  readonly onError?: (error: unknown) => void;
}

export interface Subscription {
  /** Whether this member works the partition now, as far as it knows. */
  owns(partition: number): boolean;
  /** Records of the owned partitions that were not handed over yet. */
  lag(): Promise<number>;
  /** Lets running batches end, gives the partitions back and leaves the group. */
  stop(): Promise<void>;
}

/** Something that a consumer can be fed from: the bus, or a service's own feed. */
export abstract class BatchSource {
  /** Slice modulo this is the partition in which a record of that slice arrives. */
  abstract readonly partitions: number;

  /** The topic that carries a service's events here. */
  abstract topicOf(service: ServiceName): string;

  /** Under which name a consumer remembers its place in a partition; offsets mean something on one bus alone. */
  placeOf(topic: string, partition: number): string {
    return `${topic}/${partition}`;
  }

  abstract subscribe(subscribing: Subscribing): Promise<Subscription>;
}

/** The bus whose places carry no name. */
const FIRST = 'bus';

/**
 * The bus between the services. Delivers at least once, in order per partition; duplicates, zombies and gaps are the
 * consumer's to recognise, by the positions that every event carries.
 */
export abstract class Bus extends BatchSource {
  override readonly partitions: number = PARTITIONS;
  /**
   * Tells this bus from another one, or from one with other partitions: relays and consumers keep a place for each, so that whoever
   * moves to another bus, or back, finds everything there and skips nothing.
   */
  readonly name: string = FIRST;

  override placeOf(topic: string, partition: number): string {
    const place = super.placeOf(topic, partition);
    return this.name === FIRST ? place : `${this.name}/${place}`;
  }

  override topicOf(service: ServiceName): string {
    return topicOf(service);
  }

  /**
   * Resolves when all events are stored in this order, each in the partition of its key; rejects when that is unknown, and the
   * caller publishes them again. One call at a time per topic. Throws `Unavailable` while the bus is away.
   */
  abstract publish(topic: string, events: readonly CloudEvent[]): Promise<void>;

  /** Ends every subscription and lets go of what the adapter holds. */
  abstract close(): Promise<void>;
}
