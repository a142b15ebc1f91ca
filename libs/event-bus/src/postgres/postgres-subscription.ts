import { Poller, type Found } from '@academy/event-store';
import type { Pool } from 'pg';
import type { BusBatch, BusRecord, Subscribing, Subscription } from '../bus.js';
import type { Horizon } from './horizon.js';
import { Lane } from './lane.js';
import { Membership } from './membership.js';
import { RecordReader, type Place } from './record-reader.js';
import type { Tail } from './tail.js';

export interface PostgresSubscriptionOptions extends Subscribing {
  readonly pool: Pool;
  readonly partitions: number;
  /** Records of one batch at most. */
  readonly batchSize: number;
  readonly beatMs: number;
  readonly expiryMs: number;
  /** What this process has published. */
  readonly tail: Tail;
  readonly horizon: Horizon;
}

interface Wanted extends Place {
  readonly lane: Lane;
  readonly end: bigint;
}

/** A partition that waits after a failure is looked through again, however often the process is told of the others. */
const ALL_AGAIN_MS = 200;

/**
 * One member of a group: a single loop finds what is new in all its partitions and hands each its next batch. What this process
 * has published it takes from the tail at once; of the rest it learns by looking.
 */
export class PostgresSubscription implements Subscription {
  private readonly lanes = new Map<number, Lane>();
  private readonly running = new Set<Promise<void>>();
  private readonly poller: Poller;
  private readonly membership: Membership;
  private readonly reader: RecordReader;
  private readonly onError: (error: unknown) => void;
  /** Partitions of which this process knows that there may be more, without a look. */
  private readonly told = new Set<number>();
  private allAgainAt = 0;

  constructor(private readonly options: PostgresSubscriptionOptions) {
    this.onError = options.onError ?? (() => undefined);
    this.reader = new RecordReader(options.pool);
    this.poller = new Poller({
      poll: () => this.round(),
      idleMs: ALL_AGAIN_MS,
      onError: this.onError,
    });
    this.membership = new Membership({
      ...options,
      onBeat: (claims, share) => this.adopt(claims, share),
      onError: this.onError,
    });
  }

  start(): void {
    this.membership.start();
    this.poller.start();
  }

  /** Takes what was published to partitions of a topic from the tail now, if it is one of ours. */
  wake(topic: string, partitions: Iterable<number>): void {
    if (this.options.topics.includes(topic)) this.goOn(partitions);
  }

  /** Looks through all its partitions: another process may have published to them. */
  wakeAll(): void {
    this.goOn(this.lanes.keys());
  }

  owns(partition: number): boolean {
    const lane = this.lanes.get(partition);
    return this.membership.valid && lane !== undefined && !lane.surplus;
  }

  async lag(): Promise<number> {
    const end = await this.options.horizon.look();
    return Number([...this.lanes.values()].reduce((sum, lane) => sum + lane.lag(end), 0n));
  }

  async stop(): Promise<void> {
    await this.poller.stop();
    await Promise.all(this.running);
    await this.membership.stop();
    this.lanes.clear();
  }

  private adopt(claims: readonly number[], share: number): void {
    for (const partition of this.lanes.keys())
      if (!claims.includes(partition)) this.lanes.delete(partition);
    for (const [index, partition] of claims.entries()) {
      const lane = this.lanes.get(partition) ?? new Lane(partition, this.options.topics);
      lane.surplus = index >= share;
      this.lanes.set(partition, lane);
    }
    this.giveBackSurplus();
    this.poller.wake();
  }

  private giveBackSurplus(): void {
    const idle = [...this.lanes.values()].filter(({ surplus, busy }) => surplus && !busy);
    if (idle.length === 0) return;

    const partitions = idle.map(({ partition }) => partition);
    for (const partition of partitions) this.lanes.delete(partition);
    this.membership.giveBack(partitions).catch(this.onError);
  }

  /** A partition that is being worked looks for more by itself when that is done. */
  private goOn(partitions: Iterable<number>): void {
    const ready = this.readyOf(partitions);
    for (const { partition } of ready) this.told.add(partition);
    if (ready.length > 0) this.poller.wake();
  }

  private async round(): Promise<Found> {
    if (!this.membership.valid) {
      this.membership.beatNow();
      return 'nothing';
    }
    const behind = (await this.wanted()).filter((one) => !this.takeFromTail(one));
    if (behind.length === 0) return 'nothing';

    const read = await this.reader.read(behind, this.options.batchSize);
    for (const [index, one] of behind.entries()) this.handOver(one, read[index] ?? []);
    return 'more';
  }

  /** What is new in the partitions that were told of, or in all of them when none was or a while has passed. */
  private async wanted(): Promise<Wanted[]> {
    const all = this.told.size === 0 || performance.now() > this.allAgainAt;
    if (all) this.allAgainAt = performance.now() + ALL_AGAIN_MS;
    const ready = this.readyOf(all ? this.lanes.keys() : this.told);
    this.told.clear();
    const beginning = ready.filter(({ started }) => !started);
    if (beginning.length > 0) await this.begin(beginning);
    return ready.flatMap((lane) => this.wantedOf(lane));
  }

  private readyOf(partitions: Iterable<number>): Lane[] {
    const lanes = Array.from(partitions, (partition) => this.lanes.get(partition));
    return lanes.filter((lane): lane is Lane => lane?.ready === true);
  }

  private async begin(lanes: readonly Lane[]): Promise<void> {
    const end = await this.options.horizon.look();
    await Promise.all(lanes.map((lane) => lane.start(this.options.startAt, end)));
  }

  private wantedOf(lane: Lane): Wanted[] {
    const { partition } = lane;
    const { end } = this.options.horizon;
    const topic = lane.choose(end);
    if (topic === undefined) return [];
    return [{ lane, topic, partition, at: lane.at(topic), end: end(topic, partition) }];
  }

  private takeFromTail(one: Wanted): boolean {
    const { tail, batchSize } = this.options;
    const records = tail.from(one, batchSize);
    if (records.length > 0) this.handOver(one, records);
    return records.length > 0;
  }

  private handOver({ lane, topic, partition, end }: Wanted, records: readonly BusRecord[]): void {
    const last = records.at(-1);
    if (!last) {
      // What was there has expired; the consumer notices by the positions of what comes next.
      lane.moveTo(topic, end);
      return;
    }
    // The queries took time: the partition may belong to somebody else by now.
    if (!this.owns(partition) || this.lanes.get(partition) !== lane) return;

    lane.busy = true;
    const work = this.work(lane, { topic, partition, records }, last.offset + 1n);
    this.running.add(work);
    void work.finally(() => this.running.delete(work));
  }

  private async work(lane: Lane, batch: BusBatch, next: bigint): Promise<void> {
    try {
      await this.options.onBatch(batch);
      lane.moveTo(batch.topic, next);
    } catch (error) {
      lane.fail();
      this.onError(error);
    } finally {
      lane.busy = false;
      this.giveBackSurplus();
      if (lane.hasMore(this.options.horizon.end)) this.goOn([batch.partition]);
    }
  }
}
