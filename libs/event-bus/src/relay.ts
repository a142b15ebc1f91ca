import { serviceNames, toCloudEvent, topicOf, type CloudEvent } from '@academy/contracts';
import {
  CheckpointMoved,
  foundOf,
  moveCheckpoint,
  orUnavailable,
  Poller,
  readCheckpoint,
  type EventStore,
  type Found,
  type HeldLease,
} from '@academy/event-store';
import type { Bus } from './bus.js';
import { Leadership } from './leadership.js';

export interface RelayOptions {
  readonly store: EventStore;
  readonly bus: Bus;
  /** Events read at once. */
  readonly batchSize?: number;
  /** JSON sent at once at most, in bytes; a single larger event goes alone. */
  readonly batchBytes?: number;
  /** Told of every failed round. The relay stays at the batch: nothing is skipped. */
  readonly onError?: (error: unknown) => void;
}

export interface RelayStats {
  readonly leading: boolean;
  readonly published: number;
  /** Rounds that failed since the last one that did not: above 0 for long, the relay is stuck. */
  readonly failures: number;
}

const CONSUMER = 'relay';
/** Events of this time share a round, in ms; a relay that is behind takes full batches without waiting. */
const PACE_MS = 10;
/** How long what was published may stay unwritten in the checkpoint, in ms; after a crash it is published again. */
const NOTE_AFTER_MS = 100;

/** The time of one leader, from the fence it was given on. */
interface Reign {
  readonly lease: HeldLease;
  /** Everything up to here is on the bus. */
  position: bigint;
  /** What the checkpoint says. */
  noted: bigint;
  notedAt: number;
}

const chunksOf = (events: readonly CloudEvent[], bytes: number): CloudEvent[][] => {
  const chunks: CloudEvent[][] = [];
  let room = 0;
  for (const event of events) {
    const size = Buffer.byteLength(JSON.stringify(event));
    const last = chunks.at(-1);
    if (last && size <= room) last.push(event);
    else chunks.push([event]);
    room = (last && size <= room ? room : bytes) - size;
  }
  return chunks;
};

/**
 * Carries a service's events to the bus in commit order. One relay of a service leads for each bus; one that was replaced without
 * noticing can only repeat what is already there, and its checkpoint write is refused by the successor's fence.
 */
export class Relay {
  private readonly topic: string;
  private readonly leadership: Leadership;
  private readonly poller: Poller;
  private reign: Reign | undefined;
  private stopListening: (() => void) | undefined;
  private published = 0;
  private failures = 0;

  /** Throws for a ledger that publishes nothing. */
  constructor(private readonly options: RelayOptions) {
    const { store, bus, onError } = options;
    const service = serviceNames.find((name) => name === store.service);
    if (!service) throw new Error(`${store.service} publishes nothing`);
    this.topic = topicOf(service);
    this.leadership = new Leadership(store, `${CONSUMER} to ${bus.name}`);
    this.poller = new Poller({
      poll: () => this.relay(),
      paceMs: PACE_MS,
      onError: (error) => {
        this.failures += 1;
        onError?.(error);
      },
    });
  }

  start(): void {
    const { store } = this.options;
    const [woken, restored] = [
      store.onAppended(this.poller.wake),
      // The checkpoint was restored with the ledger, and is where to go on.
      store.onAnotherEpoch(() => (this.reign = undefined)),
    ];
    this.stopListening = () => {
      woken();
      restored();
    };
    this.poller.start();
  }

  /** Ends after the batch under way and makes room for a successor. */
  async stop(): Promise<void> {
    this.stopListening?.();
    await this.poller.stop();
    if (this.reign) await this.note(this.reign).catch(() => undefined);
    this.reign = undefined;
    await this.leadership.resign().catch(() => undefined);
  }

  stats(): RelayStats {
    const { published, failures } = this;
    return { leading: this.reign !== undefined, published, failures };
  }

  /** Positions between the head of the feed and what the bus has for certain. */
  async lag(): Promise<number> {
    const { store } = this.options;
    const [head, done] = await Promise.all([
      store.head(),
      orUnavailable(() => readCheckpoint(store.pool, CONSUMER, this.options.bus.name)),
    ]);
    return Number(head - done);
  }

  private async relay(): Promise<Found> {
    const { store, batchSize = 500 } = this.options;
    const reign = await this.lead();
    if (!reign) return 'nothing';

    const events = await store.readFeed(reign.position, batchSize);
    const last = events.at(-1);
    if (last) {
      await this.publish(
        events
          .filter(({ internal }) => !internal)
          .map((event) => toCloudEvent(store.service, event)),
      );
      reign.position = last.position;
    }
    if (!last || performance.now() > reign.notedAt + NOTE_AFTER_MS) await this.note(reign);
    this.failures = 0;
    return foundOf(events.length, batchSize);
  }

  /** A new leader leaves its fence in the checkpoint at once, so that its predecessor can write no more. */
  private async lead() {
    const { pool } = this.options.store;
    const lease = await orUnavailable(() => this.leadership.hold());
    if (!lease) this.reign = undefined;
    if (!lease || this.reign?.lease === lease) return this.reign;

    const position = await orUnavailable(() =>
      readCheckpoint(pool, CONSUMER, this.options.bus.name),
    );
    const reign = { lease, position, noted: position, notedAt: -Infinity };
    await this.move(reign);
    return (this.reign = reign);
  }

  private async publish(events: readonly CloudEvent[]): Promise<void> {
    const { bus, batchBytes = 900_000 } = this.options;
    for (const chunk of chunksOf(events, batchBytes)) {
      await bus.publish(this.topic, chunk);
      this.published += chunk.length;
    }
  }

  private async note(reign: Reign): Promise<void> {
    if (reign.position > reign.noted) await this.move(reign);
  }

  private async move(reign: Reign): Promise<void> {
    const { fence } = reign.lease;
    const { noted: from, position: to } = reign;
    try {
      await orUnavailable(() =>
        moveCheckpoint(this.options.store.pool, {
          consumer: CONSUMER,
          source: this.options.bus.name,
          from,
          to,
          fence,
        }),
      );
    } catch (error) {
      // Whether a lost answer moved it is unknown: begin again from what the database says.
      this.reign = undefined;
      if (error instanceof CheckpointMoved) this.leadership.doubt();
      throw error;
    }
    [reign.noted, reign.notedAt] = [to, performance.now()];
  }
}
