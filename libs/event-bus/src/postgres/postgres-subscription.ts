import { orUnavailable, Poller } from '@academy/event-store';
import type { Pool } from 'pg';
import type { BusRecord, Subscribing, Subscription } from '../bus.js';
import { Lane } from './lane.js';
import { Membership } from './membership.js';

export interface PostgresSubscriptionOptions extends Subscribing {
  readonly pool: Pool;
  readonly partitions: number;
  /** Records of one batch at most. */
  readonly batchSize: number;
  readonly beatMs: number;
  readonly expiryMs: number;
}

interface Wanted {
  readonly lane: Lane;
  readonly topic: string;
}

type Ends = ReadonlyMap<string, bigint>;

const endOf = (ends: Ends, topic: string, { partition }: Lane): bigint =>
  ends.get(`${topic}/${partition}`) ?? 0n;

/** One member of a group: a single loop finds what is new in all its partitions and hands each its next batch. */
export class PostgresSubscription implements Subscription {
  private readonly lanes = new Map<number, Lane>();
  private readonly running = new Set<Promise<void>>();
  private readonly poller: Poller;
  private readonly membership: Membership;
  private readonly onError: (error: unknown) => void;

  constructor(private readonly options: PostgresSubscriptionOptions) {
    this.onError = options.onError ?? (() => undefined);
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

  /** Looks for new records of these topics now. */
  wake(topic: string): void {
    if (this.options.topics.includes(topic)) this.poller.wake();
  }

  owns(partition: number): boolean {
    const lane = this.lanes.get(partition);
    return this.membership.valid && lane !== undefined && !lane.surplus;
  }

  async lag(): Promise<number> {
    const lanes = [...this.lanes.values()];
    const ends = await this.ends(lanes);
    let lag = 0n;
    for (const lane of lanes)
      for (const topic of this.options.topics) {
        const behind = endOf(ends, topic, lane) - lane.at(topic);
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

    await Promise.all(ready.filter(({ started }) => !started).map((lane) => this.begin(lane)));
    const ends = await this.ends(ready);
    const wanted = ready.flatMap((lane): Wanted[] => {
      const topic = lane.choose((one) => endOf(ends, one, lane) > lane.at(one));
      return topic === undefined ? [] : [{ lane, topic }];
    });
    if (wanted.length === 0) return false;

    const records = await this.read(wanted);
    for (const one of wanted) this.handOver(one, records.get(one) ?? []);
    return true;
  }

  /** A cursor beyond the end belongs to a bus that was lost and begun again: everything in the new one is wanted. */
  private async begin(lane: Lane): Promise<void> {
    const ends = await this.ends([lane]);
    const cursors = new Map<string, bigint>();
    for (const topic of this.options.topics) {
      const wanted = (await this.options.startAt(topic, lane.partition)) ?? 0n;
      cursors.set(topic, wanted > endOf(ends, topic, lane) ? 0n : wanted);
    }
    lane.startFrom(cursors);
  }

  private async ends(lanes: readonly Lane[]): Promise<Ends> {
    const { rows } = await orUnavailable(() =>
      this.options.pool.query<{ topic: string; partition: number; end: bigint }>({
        name: 'bus.ends',
        text: `select topic, partition, next_offset "end" from bus.partitions
                where topic = any($1) and partition = any($2)`,
        values: [this.options.topics, lanes.map(({ partition }) => partition)],
      }),
    );
    return new Map(rows.map(({ topic, partition, end }) => [`${topic}/${partition}`, end]));
  }

  private async read(wanted: readonly Wanted[]): Promise<ReadonlyMap<Wanted, BusRecord[]>> {
    const { rows } = await orUnavailable(() =>
      this.options.pool.query<BusRecord & { readonly n: bigint }>({
        name: 'bus.read',
        text: `select w.n, r."offset", r.event "value"
                 from unnest($1::text[], $2::smallint[], $3::bigint[]) with ordinality w(topic, partition, at, n)
                cross join lateral (select r."offset", r.event from bus.records r
                                     where r.topic = w.topic and r.partition = w.partition and r."offset" >= w.at
                                     order by r."offset" limit $4) r
                order by w.n, r."offset"`,
        values: [
          wanted.map(({ topic }) => topic),
          wanted.map(({ lane }) => lane.partition),
          wanted.map(({ topic, lane }) => lane.at(topic)),
          this.options.batchSize,
        ],
      }),
    );
    const read = new Map(wanted.map((one): [Wanted, BusRecord[]] => [one, []]));
    for (const { n, offset, value } of rows) {
      const one = wanted[Number(n) - 1];
      if (one) read.get(one)?.push({ offset, value });
    }
    return read;
  }

  private handOver({ lane, topic }: Wanted, records: readonly BusRecord[]): void {
    const last = records.at(-1);
    if (!last) {
      // All that was there has expired; the consumer notices by the positions.
      void this.skipExpired(lane, topic);
      return;
    }
    if (!this.owns(lane.partition) || this.lanes.get(lane.partition) !== lane) return;

    lane.busy = true;
    const work = this.options
      .onBatch({ topic, partition: lane.partition, records })
      .then(() => lane.moveTo(topic, last.offset + 1n))
      .catch((error: unknown) => {
        lane.fail();
        this.onError(error);
      })
      .finally(() => {
        lane.busy = false;
        this.running.delete(work);
        this.giveBackSurplus();
        this.poller.wake();
      });
    this.running.add(work);
  }
}
