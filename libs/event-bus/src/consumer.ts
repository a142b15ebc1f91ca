import { sliceOf, type ServiceName } from '@academy/contracts';
import { readCheckpoint } from '@academy/event-store';
import type { BusBatch, Subscription } from './bus.js';
import { arrivalOf } from './consuming/arrival.js';
import { Awaiting, type Reached } from './consuming/awaiting.js';
import { CatchingUp } from './consuming/catching-up.js';
import type { ConsumerOptions } from './consuming/consumer-options.js';
import { Gathering } from './consuming/gathering.js';
import { Intake } from './consuming/intake.js';
import { Lanes } from './consuming/lanes.js';
import { Moment } from './consuming/moment.js';
import { Parked, type ParkedSequence, type WaitingEvent } from './consuming/parked.js';
import { Passed, type Newest } from './consuming/passed.js';
import { Replay } from './consuming/replay.js';
import { Tally, type ConsumerStats } from './consuming/tally.js';
import { checkPlace, unpack } from './consuming/unpack.js';
import { Vocabulary } from './consuming/vocabulary.js';

export type { ConsumerOptions };

const PACE_MS = 20;
/**
 * How often what a consumer had no use for is written down, in ms; after a crash it is read again. Instances that do not keep a read
 * model see by it how far that has come, and so do generations that are compared; of a reaction nobody asks that.
 */
const NOTE_EVERY_MS = { projections: 2_000, reactions: 20_000 };

/**
 * Follows services' events and gives each its effect once, in order per participant. An event that fails parks its person:
 * later events of the same key wait behind it, whatever their source, while everybody else goes on.
 */
export class Consumer {
  private readonly tally = new Tally();
  private readonly lanes: Lanes;
  private readonly parkedEvents: Parked;
  private readonly intake: Intake;
  private readonly gathering: Gathering;
  private readonly replay: Replay;
  private readonly awaiting: Awaiting;
  private readonly passed: Passed;
  private readonly topics: ReadonlyMap<string, ServiceName>;
  /** Where this instance believes each partition stands; the database's word is the compare-and-set. */
  private readonly places = new Map<string, bigint>();
  private subscription: Subscription | undefined;
  private catchingUp = new CatchingUp();

  /** Throws when the effect uses an event that is not declared. */
  constructor(private readonly options: ConsumerOptions) {
    const { name: consumer, pool, from, effect, healing, codeVersion } = options;
    const vocabulary = new Vocabulary(options.contracts, effect.uses);
    this.topics = new Map(options.services.map((service) => [from.topicOf(service), service]));
    this.lanes = new Lanes(options.atOnce ?? options.from.partitions);
    this.parkedEvents = new Parked(consumer, codeVersion);
    const parked = this.parkedEvents;
    const shared = { consumer, pool, effect, vocabulary, parked, tally: this.tally };
    this.intake = new Intake({ ...shared, healing, onParked: () => this.replay.wake() });
    const moment = new Moment(consumer, NOTE_EVERY_MS[effect.kind]);
    this.gathering = new Gathering({
      takeIn: (load) => this.intake.take(load),
      isIdle: ({ arrivals, poison = [] }) =>
        !this.awaiting.isAsked &&
        poison.length === 0 &&
        arrivals.every((arrival) => vocabulary.read(arrival).kind === 'ignored'),
      paceMs: () => (this.awaiting.isAsked ? 0 : PACE_MS),
      gatherMs: () => (this.awaiting.isAsked ? 0 : (options.gatherMs ?? 0)),
      noteInMs: () => moment.until(Date.now()),
      onError: options.onError ?? (() => undefined),
    });
    this.passed = new Passed(consumer, pool);
    this.awaiting = new Awaiting({ consumer, pool, parked });
    this.replay = new Replay({
      ...shared,
      lanes: this.lanes,
      partitionOf: (key) => sliceOf(key) % from.partitions,
      owns: (partition) => this.subscription?.owns(partition) ?? false,
      takeIn: (partition, value) => this.takeIn(partition, value),
      onError: options.onError ?? (() => undefined),
    });
  }

  async start(): Promise<void> {
    const { name, from, onError } = this.options;
    this.catchingUp = new CatchingUp();
    this.subscription = await from.subscribe({
      group: name,
      topics: [...this.topics.keys()],
      startAt: (topic, partition) => this.startAt(topic, partition),
      onBatch: (batch) => this.lanes.run(batch.partition, () => this.take(batch)),
      ...(onError ? { onError } : {}),
    });
    this.replay.start();
  }

  /** Lets running batches and replays end. */
  async stop(): Promise<void> {
    await this.replay.stop();
    await this.subscription?.stop();
    await this.gathering.end();
    this.subscription = undefined;
  }

  /** What waits, the longest first; no event bodies. */
  parked(limit = 100): Promise<ParkedSequence[]> {
    return this.parkedEvents.list(this.options.pool, limit);
  }

  /** What waits of one key, in the order of its replay, the first hundred; empty when nothing does. */
  queue(key: string): Promise<WaitingEvent[]> {
    return this.parkedEvents.queue(this.options.pool, key, 100);
  }

  /** Tries a parked key again now, or all of them: after a fix that is not new code. */
  async retry(key?: string): Promise<void> {
    await this.parkedEvents.hasten(this.options.pool, key);
    this.replay.wake();
  }

  /**
   * Whether a position of a source has been reached, waiting up to `withinMs` for it. With the key that the reader asks about it
   * is that key's slice that must be there, with nothing of the key parked; without one the whole feed must.
   */
  waitFor(reached: Reached, withinMs = 2_000): Promise<boolean> {
    const awaited = this.awaiting.wait(reached, withinMs);
    this.gathering.hasten();
    void this.gathering.flush();
    return awaited;
  }

  /** Whether this instance has passed the newest events of slices of a service, or does not follow it; it hurries for who asks. */
  async isPast(service: ServiceName, newest: Newest): Promise<boolean> {
    if (!this.options.services.includes(service)) return true;
    this.gathering.hasten();
    return this.passed.isPast(service, newest);
  }

  /** Whether this instance has partitions and what was there of them when this was first asked has had its effect. */
  async hasCaughtUp(): Promise<boolean> {
    const { subscription, catchingUp, options } = this;
    const partitions = Array.from({ length: options.from.partitions }, (_, index) => index);
    const owned = partitions.filter((partition) => subscription?.owns(partition));
    if (!subscription || owned.length === 0) return false;
    return catchingUp.isDone(owned, await subscription.lag());
  }

  async stats(): Promise<ConsumerStats> {
    const { pool, effect } = this.options;
    const [{ keys, events }, lag] = await Promise.all([
      this.parkedEvents.count(pool),
      this.subscription?.lag() ?? 0,
    ]);
    const rejections = effect.kind === 'reactions' ? Object.fromEntries(effect.rejections) : {};
    return { ...this.tally.read(), lag, parkedKeys: keys, parkedEvents: events, rejections };
  }

  private async startAt(topic: string, partition: number): Promise<bigint> {
    const place = this.options.from.placeOf(topic, partition);
    this.gathering.forget(place);
    const at = await readCheckpoint(this.options.pool, this.options.name, place);
    this.places.set(place, at);
    return at;
  }

  private async take(batch: BusBatch): Promise<void> {
    const place = this.options.from.placeOf(batch.topic, batch.partition);
    const from = this.places.get(place);
    const last = batch.records.at(-1);
    const service = this.topics.get(batch.topic);
    if (from === undefined || !last || !service) throw new Error(`nobody subscribed to ${place}`);

    const to = last.offset + 1n;
    const { arrivals, poison } = unpack(batch, this.expected(service));
    try {
      await this.gathering.take(place, {
        service,
        partitions: [batch.partition],
        arrivals,
        poison,
        moves: [{ source: place, from, to }],
      });
    } catch (error) {
      this.tally.add({ failedBatches: 1 });
      throw error;
    }
    this.places.set(place, to);
    this.catchingUp.move(from, to);
    this.passed.note(service, arrivals);
    this.awaiting.progressed();
  }

  private async takeIn(partition: number, value: unknown): Promise<void> {
    const arrival = arrivalOf(value);
    const { service } = arrival.event;
    checkPlace(arrival, this.expected(service), partition);
    await this.intake.take({ service, partitions: [partition], arrivals: [arrival] });
  }

  private expected(service: ServiceName) {
    return { service, partitions: this.options.from.partitions };
  }
}
