import { toCloudEvent, type ServiceName } from '@academy/contracts';
import {
  foundOf,
  orUnavailable,
  Poller,
  type EventStore,
  type Found,
  type HeldLease,
} from '@academy/event-store';
import { BatchSource, type Subscribing, type Subscription } from './bus.js';
import { Leadership } from './leadership.js';
import { pauseAfter } from './pause.js';

/** Events at once: while many are caught up with, a request of this process waits for so many and no more. */
const BATCH = 200;
/** Events of this time share a round, in ms. */
const PACE_MS = 10;

/**
 * A service's own feed as a source for its consumers, internal events included. It is one partition, worked by one instance at
 * a time; an offset is a position.
 */
export class FeedSource extends BatchSource {
  override readonly partitions = 1;

  constructor(
    private readonly store: EventStore,
    private readonly batchSize = BATCH,
  ) {
    super();
  }

  override topicOf(service: ServiceName): string {
    if (service !== this.store.service)
      throw new Error(`the feed of ${this.store.service} has no events of ${service}`);
    return `feed.${service}`;
  }

  override async subscribe(subscribing: Subscribing): Promise<Subscription> {
    const subscription = new FeedSubscription(this.store, subscribing, this.batchSize);
    subscription.start();
    return subscription;
  }
}

class FeedSubscription implements Subscription {
  private readonly topic: string;
  private readonly leadership: Leadership;
  private readonly poller: Poller;
  private stopListening: (() => void) | undefined;
  private next: bigint | undefined;
  private lease: HeldLease | undefined;
  private failures = 0;
  private pausedUntil = 0;

  constructor(
    private readonly store: EventStore,
    private readonly subscribing: Subscribing,
    private readonly batchSize: number,
  ) {
    const { group, onError } = subscribing;
    this.topic = `feed.${store.service}`;
    this.leadership = new Leadership(store, `feed:${group}`);
    this.poller = new Poller({
      poll: () => this.poll(),
      idleMs: 200,
      paceMs: PACE_MS,
      ...(onError ? { onError } : {}),
    });
  }

  start(): void {
    const [woken, restored] = [
      this.store.onAppended(this.poller.wake),
      // A restored ledger may be behind what was worked; the consumer knows, whose place was restored with it.
      this.store.onAnotherEpoch(() => (this.next = undefined)),
    ];
    this.stopListening = () => {
      woken();
      restored();
    };
    this.poller.start();
  }

  owns(): boolean {
    return this.lease !== undefined;
  }

  async lag(): Promise<number> {
    if (!this.lease) return 0;
    return Number((await this.store.head()) + 1n - (this.next ?? 1n));
  }

  async stop(): Promise<void> {
    this.stopListening?.();
    await this.poller.stop();
    this.lease = undefined;
    await this.leadership.resign().catch(() => undefined);
  }

  private async poll(): Promise<Found> {
    if (performance.now() < this.pausedUntil) return 'nothing';
    const lease = await orUnavailable(() => this.leadership.hold());
    if (lease !== this.lease) this.next = undefined;
    this.lease = lease;
    if (!lease) return 'nothing';

    try {
      const found = await this.work();
      this.failures = 0;
      return found;
    } catch (error) {
      this.next = undefined;
      this.pausedUntil = performance.now() + pauseAfter(this.failures);
      this.failures += 1;
      throw error;
    }
  }

  private async work(): Promise<Found> {
    const { startAt, onBatch } = this.subscribing;
    const next = (this.next ??= (await startAt(this.topic, 0)) ?? 1n);
    // A consumer that starts at offset 0 means the beginning; positions begin at 1.
    const events = await this.store.readFeed(next > 0n ? next - 1n : 0n, this.batchSize);
    const last = events.at(-1);
    if (!last) return 'nothing';

    const records = events.map((event) => ({
      offset: event.position,
      value: toCloudEvent(this.store.service, event),
    }));
    await onBatch({ topic: this.topic, partition: 0, records });
    this.next = last.position + 1n;
    return foundOf(events.length, this.batchSize);
  }
}
