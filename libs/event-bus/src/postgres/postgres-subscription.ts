import { Poller } from '@academy/event-store';
import type { Pool } from 'pg';
import type { BusRecord, Subscribing, Subscription } from '../bus.js';
import { Lane } from './lane.js';
import { Membership } from './membership.js';
import { RecordReader, type Place } from './record-reader.js';

export interface PostgresSubscriptionOptions extends Subscribing {
  readonly pool: Pool;
  readonly partitions: number;
  /** Records of one batch at most. */
  readonly batchSize: number;
  readonly beatMs: number;
  readonly expiryMs: number;
}

interface Wanted extends Place {
  readonly lane: Lane;
  readonly end: bigint;
}

/** One member of a group: a single loop finds what is new in all its partitions and hands each its next batch. */
export class PostgresSubscription implements Subscription {
  private readonly lanes = new Map<number, Lane>();
  private readonly running = new Set<Promise<void>>();
  private readonly poller: Poller;
  private readonly membership: Membership;
  private readonly reader: RecordReader;
  private readonly onError: (error: unknown) => void;

  constructor(private readonly options: PostgresSubscriptionOptions) {
    this.onError = options.onError ?? (() => undefined);
    this.reader = new RecordReader(options.pool, options.topics);
    this.poller = new Poller({ poll: () => this.round(), idleMs: 200, onError: this.onError });
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

  /** Looks for new records now, if it is one of our topics that has some. */
  wake(topic: string): void {
    if (this.options.topics.includes(topic)) this.poller.wake();
  }

  owns(partition: number): boolean {
    const lane = this.lanes.get(partition);
    return this.membership.valid && lane !== undefined && !lane.surplus;
  }

  async lag(): Promise<number> {
    const end = await this.reader.ends([...this.lanes.keys()]);
    let lag = 0n;
    for (const lane of this.lanes.values())
      for (const topic of this.options.topics) {
        const behind = end(topic, lane.partition) - lane.at(topic);
        if (behind > 0n) lag += behind;
      }
    return Number(lag);
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

  private async round(): Promise<boolean> {
    if (!this.membership.valid) {
      this.membership.beatNow();
      return false;
    }
    const ready = [...this.lanes.values()].filter((lane) => lane.ready);
    if (ready.length === 0) return false;

    const wanted = await this.wanted(ready);
    if (wanted.length === 0) return false;

    const read = await this.reader.read(wanted, this.options.batchSize);
    for (const [index, one] of wanted.entries()) this.handOver(one, read[index] ?? []);
    return true;
  }

  private async wanted(ready: readonly Lane[]): Promise<Wanted[]> {
    const end = await this.reader.ends(ready.map(({ partition }) => partition));
    await Promise.all(
      ready
        .filter(({ started }) => !started)
        .map(async (lane) => lane.startFrom(await this.startOf(lane, end))),
    );
    return ready.flatMap((lane) => {
      const { partition } = lane;
      const topic = lane.choose((one) => end(one, partition) > lane.at(one));
      if (topic === undefined) return [];
      return [{ lane, topic, partition, at: lane.at(topic), end: end(topic, partition) }];
    });
  }

  /** A cursor beyond the end belongs to a bus that was lost and begun again: everything in the new one is wanted. */
  private async startOf(
    { partition }: Lane,
    end: (topic: string, partition: number) => bigint,
  ): Promise<ReadonlyMap<string, bigint>> {
    const cursors = new Map<string, bigint>();
    for (const topic of this.options.topics) {
      const at = (await this.options.startAt(topic, partition)) ?? 0n;
      cursors.set(topic, at > end(topic, partition) ? 0n : at);
    }
    return cursors;
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
    const work = this.work({ lane, topic, records, next: last.offset + 1n });
    this.running.add(work);
    void work.finally(() => this.running.delete(work));
  }

  private async work({ lane, topic, records, next }: Work): Promise<void> {
    try {
      await this.options.onBatch({ topic, partition: lane.partition, records });
      lane.moveTo(topic, next);
    } catch (error) {
      lane.fail();
      this.onError(error);
    } finally {
      lane.busy = false;
      this.giveBackSurplus();
      this.poller.wake();
    }
  }
}

interface Work {
  readonly lane: Lane;
  readonly topic: string;
  readonly records: readonly BusRecord[];
  readonly next: bigint;
}
