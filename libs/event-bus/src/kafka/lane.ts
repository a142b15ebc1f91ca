import type { BusBatch, BusRecord } from '../bus.js';
import { pauseAfter } from '../pause.js';
import { HandedOver } from './handed-over.js';
import { within } from './within.js';

/** How a lane governs what is fetched for it. Harmless when the connection has gone meanwhile. */
export interface Fetching {
  pause(topics: readonly string[], partition: number): void;
  resume(topics: readonly string[], partition: number): void;
  seek(topic: string, partition: number, offset: bigint): void;
}

export interface LaneNeeds {
  readonly topics: readonly string[];
  /** The first offset wanted that is there. */
  readonly startOf: (topic: string, partition: number) => Promise<bigint>;
  readonly onBatch: (batch: BusBatch) => Promise<void>;
  readonly onError: (error: unknown) => void;
}

/** Work that takes longer goes on by itself while the others are fetched for. */
const PATIENCE_MS = 500;
/** Records of one batch at most, and of those that were handed over and wait. */
const BATCH = 500;

/**
 * Partition i of all topics: worked serially, never in the way of the others. Nothing is fetched for it before it knows its place,
 * while it pauses after a failure, and while a batch takes long.
 */
export class Lane {
  private fetching: Fetching | undefined;
  /** What was begun in an earlier round counts no more. */
  private round = 0;
  private work: Promise<unknown> = Promise.resolve();
  private readonly cursors = new Map<string, bigint>();
  private readonly handedOver = new HandedOver((topic) => {
    this.fetchAgain(topic);
  });
  /** How many batches of fetched records of each topic are being worked, or wait: after a rebalance one of before may be among them. */
  private readonly offered = new Map<string, number>();
  private knowsItsPlace = false;
  private failures = 0;
  private again: NodeJS.Timeout | undefined;

  constructor(
    readonly partition: number,
    private readonly needs: LaneNeeds,
  ) {}

  /** The next offset wanted of a topic, as far as it is known. */
  at(topic: string): bigint | undefined {
    return this.cursors.get(topic);
  }

  /** Takes the partition over, or again after a rebalance. */
  begin(fetching: Fetching): void {
    this.fetching = fetching;
    this.rest();
    this.start();
  }

  /** Gives the partition up. Resolves when nothing of it runs any more. */
  async end(): Promise<void> {
    this.round += 1;
    this.fetching = undefined;
    this.rest();
    clearTimeout(this.again);
    await this.work;
  }

  /** Works records; true when that was done in time. Otherwise fetching is paused, and goes on where the work got to. */
  async offer(topic: string, records: readonly BusRecord[]): Promise<boolean> {
    // Fetched before the partition was given up, or before they were handed over.
    if (this.isGivenUp() || this.handedOver.has(topic)) return false;
    const { round } = this;
    this.count(topic, 1);
    const work = this.next(() => this.take(round, topic, records)).finally(() =>
      this.count(topic, -1),
    );
    const outcome = await within(PATIENCE_MS, work);
    if (outcome !== 'late') return outcome;

    this.fetching?.pause([topic], this.partition);
    void work.then((done) => {
      if (done && round === this.round) this.goOn([topic]);
    });
    return false;
  }

  /**
   * Takes records that this process has just had stored, where they are the next of their topic, so that they are not fetched back.
   * What does not follow, or comes faster than it is worked, is fetched: what others stored in between is there.
   */
  handOver(topic: string, records: readonly BusRecord[]): void {
    if (!this.knowsItsPlace || this.offered.get(topic)) return;
    if (this.isNext(topic, records)) this.takeOver(topic, records);
    else this.fetchAgain(topic);
  }

  private isGivenUp(): boolean {
    return this.fetching === undefined;
  }

  private count(topic: string, change: 1 | -1): void {
    this.offered.set(topic, (this.offered.get(topic) ?? 0) + change);
  }

  private isNext(topic: string, [first]: readonly BusRecord[]): boolean {
    const worked = this.cursors.get(topic) ?? 0n;
    const next = this.handedOver.next(topic) ?? worked;
    return first?.offset === next && next - worked <= BATCH;
  }

  private takeOver(topic: string, records: readonly BusRecord[]): void {
    if (!this.handedOver.has(topic)) this.fetching?.pause([topic], this.partition);
    this.handedOver.advance(topic, (records.at(-1)?.offset ?? 0n) + 1n);
    const { round } = this;
    void this.next(() => this.take(round, topic, records));
  }

  private fetchAgain(topic: string): void {
    const next = this.handedOver.next(topic);
    if (next === undefined) return;
    this.handedOver.end(topic);
    this.fetching?.seek(topic, this.partition, next);
    this.fetching?.resume([topic], this.partition);
  }

  /** Nothing comes any more until `start` has found its place. */
  private rest(): void {
    this.knowsItsPlace = false;
    this.handedOver.endAll();
    this.fetching?.pause(this.needs.topics, this.partition);
  }

  private next<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.work.then(work);
    this.work = mine;
    return mine;
  }

  private start(): void {
    clearTimeout(this.again);
    this.round += 1;
    const { round } = this;
    const { topics, startOf, onError } = this.needs;
    void this.next(async () => {
      if (round !== this.round) return;
      try {
        for (const topic of topics) this.cursors.set(topic, await startOf(topic, this.partition));
        if (round !== this.round) return;
        this.knowsItsPlace = true;
        this.goOn(topics);
      } catch (error) {
        onError(error);
        this.fail(round);
      }
    });
  }

  private goOn(topics: readonly string[]): void {
    for (const topic of topics)
      this.fetching?.seek(topic, this.partition, this.cursors.get(topic) ?? 0n);
    this.fetching?.resume(topics, this.partition);
  }

  private async take(
    round: number,
    topic: string,
    records: readonly BusRecord[],
  ): Promise<boolean> {
    const { onBatch, onError } = this.needs;
    try {
      for (let from = 0; from < records.length; from += BATCH) {
        if (round !== this.round) return false;
        const some = records.slice(from, from + BATCH);
        await onBatch({ topic, partition: this.partition, records: some });
        const last = some.at(-1);
        if (last) this.cursors.set(topic, last.offset + 1n);
      }
      this.failures = 0;
      return round === this.round;
    } catch (error) {
      onError(error);
      this.fail(round);
      return false;
    }
  }

  /** Forgets where it was and waits, longer after each failure in a row. */
  private fail(round: number): void {
    if (round !== this.round) return;
    this.round += 1;
    this.rest();
    this.again = setTimeout(() => {
      this.start();
    }, pauseAfter(this.failures));
    this.failures += 1;
  }
}
