import type { EachBatchPayload, Kafka } from 'kafkajs';
import type { BusBatch, Subscription } from '../bus.js';
import { samePartitionOfEveryTopic } from './assigner.js';
import { valueOf } from './cloud-event-message.js';
import { isPassing } from './kafka-failure.js';
import { Lane } from './lane.js';
import { Places, type PlacesNeeds } from './places.js';
import { Session, type SessionTimes } from './session.js';
import type { Stored } from './stored.js';

/** What a member of a group does and whom it tells. */
export interface Membership extends SessionTimes, PlacesNeeds {
  readonly kafka: Kafka;
  /** What the process publishes itself. */
  readonly stored: Stored;
  readonly partitions: number;
  readonly group: string;
  /** Told of what is tried again. */
  readonly onError: (error: unknown) => void;
  /** Told when no later attempt can help: nothing is consumed any more, and the process should end. */
  readonly onFatal: (error: unknown) => void;
}

export type MemberState = 'connected' | 'rebalancing' | 'disconnected' | 'failed' | 'closed';

export interface Duties {
  readonly follows: readonly string[];
  readonly onBatch: (batch: BusBatch) => Promise<void>;
  readonly onState: (state: MemberState) => void;
}

const LONGEST_WAIT_MS = 5_000;

/** One member of a group, through all its sessions: what a session loses, the next one takes up from our own record. */
export class Member implements Subscription {
  private readonly lanes = new Map<number, Lane>();
  private owned: ReadonlySet<number> = new Set();
  /** What was assigned last, through rebalances and losses: what this member would rather keep. */
  private held: readonly number[] = [];
  private session: Session | undefined;
  private again: NodeJS.Timeout | undefined;
  private losses = 0;
  private closed = false;
  private readonly places: Places;

  constructor(
    private readonly membership: Membership,
    private readonly duties: Duties,
  ) {
    this.places = new Places(membership);
  }

  /** Connects, for as long as it takes, and works what it is given. */
  start(): void {
    this.membership.stored.follow(this.handOver);
    void this.open();
  }

  owns(partition: number): boolean {
    return (this.session?.alive ?? false) && this.owned.has(partition);
  }

  async lag(): Promise<number> {
    let lag = 0n;
    for (const topic of this.duties.follows)
      lag += await this.places.lagOf(topic, this.owned, (partition) =>
        this.lanes.get(partition)?.at(topic),
      );
    return Number(lag);
  }

  async stop(): Promise<void> {
    this.closed = true;
    this.membership.stored.leave(this.handOver);
    this.owned = new Set();
    clearTimeout(this.again);
    await Promise.all([...this.lanes.values()].map((lane) => lane.end()));
    await this.session?.stop();
    this.duties.onState('closed');
  }

  private async open(): Promise<void> {
    const { membership } = this;
    const { namespace, topics, partitions, group } = membership;
    const full = this.duties.follows.map((topic) => namespace.full(topic));
    try {
      for (const topic of full) await topics.ensure(topic);
    } catch (error) {
      this.lose(error, isPassing(error));
      return;
    }
    if (this.closed) return;

    const session = new Session({
      ...membership,
      group: namespace.full(group),
      topics: full,
      assigner: samePartitionOfEveryTopic(partitions, () => this.held),
      onAssigned: (assigned) => {
        this.adopt(session, assigned);
      },
      onRebalancing: () => {
        this.owned = new Set();
        this.duties.onState('rebalancing');
      },
      eachBatch: (payload) => this.eachBatch(payload),
      onEnded: (error, passing) => {
        this.lose(error, passing);
      },
    });
    this.session = session;
    await session.start();
  }

  private lose(error: unknown, passing: boolean): void {
    if (this.closed) return;
    this.owned = new Set();
    for (const lane of this.lanes.values()) void lane.end();
    this.duties.onState(passing ? 'disconnected' : 'failed');
    if (!passing) {
      this.membership.onFatal(error);
      return;
    }
    this.membership.onError(error);
    this.membership.topics.doubt();
    const wait = Math.min(LONGEST_WAIT_MS, 250 * 2 ** this.losses);
    this.losses += 1;
    this.again = setTimeout(() => {
      this.start();
    }, wait);
  }

  private adopt({ fetching }: Session, assigned: readonly number[]): void {
    // While its lanes end, the group may still have given it some.
    if (this.closed) return;
    this.losses = 0;
    this.owned = new Set(assigned);
    this.held = assigned;
    const { full } = this.membership.namespace;
    const named = {
      pause: (topics: readonly string[], at: number) => {
        fetching.pause(topics.map(full), at);
      },
      resume: (topics: readonly string[], at: number) => {
        fetching.resume(topics.map(full), at);
      },
      seek: (topic: string, at: number, offset: bigint) => {
        fetching.seek(full(topic), at, offset);
      },
    };
    // A lane is kept: if its partition comes back, what it works then waits for what it still works now.
    for (const [partition, lane] of this.lanes) if (!this.owned.has(partition)) void lane.end();
    for (const partition of assigned) {
      const lane = this.lanes.get(partition) ?? this.newLane(partition);
      this.lanes.set(partition, lane);
      lane.begin(named);
    }
    this.duties.onState('connected');
  }

  private newLane(partition: number): Lane {
    const { follows, onBatch } = this.duties;
    return new Lane(partition, {
      topics: follows,
      startOf: (topic) => this.places.startOf(topic, partition),
      onBatch,
      onError: this.membership.onError,
    });
  }

  /** What this process has had stored need not be fetched by it. */
  private readonly handOver = ({ topic, partition, records }: BusBatch): void => {
    if (this.owns(partition) && this.duties.follows.includes(topic))
      this.lanes.get(partition)?.handOver(topic, records);
  };

  private async eachBatch(payload: EachBatchPayload): Promise<void> {
    const { batch } = payload;
    const lane = this.lanes.get(batch.partition);
    // What is not resolved is fetched again.
    if (!lane || !payload.isRunning() || payload.isStale()) return;

    const topic = this.membership.namespace.plain(batch.topic);
    const records = batch.messages.map(({ offset, value }) => ({
      offset: BigInt(offset),
      value: valueOf(value),
    }));
    if (await lane.offer(topic, records)) payload.resolveOffset(batch.lastOffset());
  }
}
