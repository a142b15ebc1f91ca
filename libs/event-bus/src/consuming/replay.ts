import { inTransaction, Poller, type Found } from '@academy/event-store';
import type { ClientBase, Pool } from 'pg';
import { arrivalOf, PoisonRecord, type Arrival } from './arrival.js';
import { forEachAtOnce } from './by-key.js';
import type { Effect, Failures } from './effect.js';
import type { Failure } from './failure.js';
import type { Lanes } from './lanes.js';
import { lockingPartitions, recall } from './memory.js';
import type { Parked, ParkedHead } from './parked.js';
import type { Tally } from './tally.js';
import { technicalPartition } from './unpack.js';
import type { Vocabulary } from './vocabulary.js';

export interface ReplayOptions {
  readonly consumer: string;
  readonly pool: Pool;
  readonly effect: Effect;
  readonly vocabulary: Vocabulary;
  readonly parked: Parked;
  readonly lanes: Lanes;
  readonly tally: Tally;
  /** The partition in which a key's events arrive. */
  readonly partitionOf: (key: string) => number;
  /** Whether this instance works a partition: only its worker replays what is parked in it. */
  readonly owns: (partition: number) => boolean;
  /** Takes in a record that has become readable, as if it came now. */
  readonly takeIn: (partition: number, value: unknown) => Promise<void>;
  readonly onError: (error: unknown) => void;
}

/**
 * Pauses between two looks, in ms: the first while something is parked, the second while nothing is, which an operator may yet ask
 * another process to retry.
 */
const LOOK_EVERY_MS = { busy: 500, idle: 5_000 };
/** Keys replayed at the same time, and events of one key before the next one has its turn. */
const KEYS_AT_ONCE = 8;
const EVENTS_AT_ONCE = 500;

type Outcome = 'nothing' | 'done' | 'failed';

/** Replays parked events, each key's in causal order; the first that fails again keeps the others waiting. */
export class Replay {
  private readonly poller: Poller;
  /** Keys that this code has tried: once is enough where only the code is new. */
  private readonly tried = new Set<string>();

  constructor(private readonly options: ReplayOptions) {
    const { busy, idle } = LOOK_EVERY_MS;
    const { onError } = options;
    this.poller = new Poller({ poll: () => this.round(), busyMs: busy, idleMs: idle, onError });
  }

  start(): void {
    this.poller.start();
  }

  async stop(): Promise<void> {
    await this.poller.stop();
  }

  /** Looks now: something was parked, or is to be tried again. */
  readonly wake = (): void => {
    this.poller.wake();
  };

  private async round(): Promise<Found> {
    const { parked, pool, owns, lanes } = this.options;
    const waiting = await parked.waiting(pool);
    const keys = waiting
      .filter(({ key, due, triedByOther }) => due || (triedByOther && !this.tried.has(key)))
      .map(({ key }) => ({ key, partition: this.partitionOf(key) }))
      .filter(({ partition }) => owns(partition));
    const progress = new Set<string>();
    await forEachAtOnce(keys, KEYS_AT_ONCE, async ({ key, partition }) => {
      this.tried.add(key);
      if (await lanes.run(partition, () => this.replay(key, partition))) progress.add(key);
    });
    if (progress.size > 0) return 'more';
    return waiting.length > 0 ? 'some' : 'nothing';
  }

  private partitionOf(key: string): number {
    return technicalPartition(key) ?? this.options.partitionOf(key);
  }

  /** Whether any event of the key could be taken from the queue. */
  private async replay(key: string, partition: number): Promise<boolean> {
    const one = technicalPartition(key) === undefined ? this.step : this.stepRecord;
    for (let done = 0; done < EVENTS_AT_ONCE; done += 1)
      if ((await one(key, partition)) !== 'done') return done > 0;
    return true;
  }

  private readonly step = async (key: string, partition: number): Promise<Outcome> => {
    const { effect, tally } = this.options;
    const outcome =
      effect.kind === 'projections'
        ? await this.exclusively(partition, (client) =>
            this.tryHead(client, key, (arrival) => effect.apply(client, [arrival])),
          )
        : await this.stepReaction(key, partition, (arrival) => effect.react([arrival]));
    if (outcome === 'done') tally.add({ replayed: 1 });
    return outcome;
  };

  private async stepReaction(
    key: string,
    partition: number,
    react: (arrival: Arrival) => Promise<Failures>,
  ): Promise<Outcome> {
    const { parked, pool } = this.options;
    const head = await parked.head(pool, key);
    if (!head) return 'nothing';

    const failure = await this.failureOf(pool, head, react);
    return this.exclusively(partition, async (client) => {
      const now = await parked.head(client, key);
      // An earlier event of the key has come meanwhile, or somebody else has done this one.
      if (now?.position !== head.position || now.source !== head.source) return 'done';
      return this.settle(client, head, failure);
    });
  }

  private async tryHead(
    client: ClientBase,
    key: string,
    apply: (arrival: Arrival) => Promise<Failures>,
  ): Promise<Outcome> {
    const head = await this.options.parked.head(client, key);
    if (!head) return 'nothing';
    return this.settle(client, head, await this.failureOf(client, head, apply));
  }

  private async failureOf(
    connection: ClientBase | Pool,
    head: ParkedHead,
    apply: (arrival: Arrival) => Promise<Failures>,
  ): Promise<Failure | undefined> {
    const { effect, vocabulary } = this.options;
    const arrival = arrivalOf(head.value);
    if (await this.isOfAnotherEpoch(connection, arrival))
      // Who starts anew has heard of it again, or will, if it is still so.
      return effect.onAnotherEpoch === 'start-anew'
        ? undefined
        : { reason: 'epoch-changed', detail: 'the source is in another epoch' };

    const reading = vocabulary.read(arrival);
    if (reading.kind === 'ignored') return undefined;
    if (reading.kind === 'unreadable') return reading.failure;
    return (await apply(reading.arrival)).get(reading.arrival);
  }

  private async isOfAnotherEpoch(
    connection: ClientBase | Pool,
    { event: { service, slice, feedEpoch } }: Arrival,
  ): Promise<boolean> {
    const { consumer } = this.options;
    const asked = { consumer, source: service, slices: [slice], keys: [] };
    const seen = (await recall(connection, asked)).seen.get(slice);
    return seen?.epoch !== feedEpoch;
  }

  private readonly stepRecord = async (key: string, partition: number): Promise<Outcome> => {
    const { parked, pool, takeIn } = this.options;
    const head = await parked.head(pool, key);
    if (!head) return 'nothing';

    let failure: Failure | undefined;
    try {
      await takeIn(partition, head.value);
    } catch (error) {
      if (!(error instanceof PoisonRecord)) throw error;
      failure = { reason: 'poison-record', detail: error.message };
    }
    return this.exclusively(partition, (client) => this.settle(client, head, failure));
  };

  private exclusively<T>(partition: number, work: (client: ClientBase) => Promise<T>): Promise<T> {
    const { pool, consumer } = this.options;
    return inTransaction(pool, work, [lockingPartitions(consumer, [partition])]);
  }

  private async settle(
    client: ClientBase,
    head: ParkedHead,
    failure: Failure | undefined,
  ): Promise<Outcome> {
    const { parked } = this.options;
    if (failure) await parked.postpone(client, head, failure);
    else await parked.remove(client, head);
    return failure ? 'failed' : 'done';
  }
}
