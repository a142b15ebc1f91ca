import type { Subscribing } from '../bus.js';
import { pauseAfter } from '../pause.js';
import type { Ends } from './horizon.js';

/** Partition i of all topics of a subscription: worked serially, paused after a failure, and given back when idle. */
export class Lane {
  busy = false;
  /** To be given back: no further batch is started. */
  surplus = false;
  private failures = 0;
  private pausedUntil = 0;
  private turn = 0;
  private cursors: Map<string, bigint> | undefined;

  constructor(
    readonly partition: number,
    private readonly topics: readonly string[],
  ) {}

  get ready(): boolean {
    return !this.busy && !this.surplus && performance.now() >= this.pausedUntil;
  }

  get started(): boolean {
    return this.cursors !== undefined;
  }

  /** A cursor beyond the end belongs to a bus that was lost and begun again: everything in the new one is wanted. */
  async start(startAt: Subscribing['startAt'], end: Ends): Promise<void> {
    const cursors = new Map<string, bigint>();
    for (const topic of this.topics) {
      const at = (await startAt(topic, this.partition)) ?? 0n;
      cursors.set(topic, at > end(topic, this.partition) ? 0n : at);
    }
    this.cursors = cursors;
  }

  /** The next offset wanted of a topic. */
  at(topic: string): bigint {
    return this.cursors?.get(topic) ?? 0n;
  }

  /** Records between here and the ends. */
  lag(end: Ends): bigint {
    return this.topics
      .map((topic) => end(topic, this.partition) - this.at(topic))
      .reduce((sum, behind) => (behind > 0n ? sum + behind : sum), 0n);
  }

  moveTo(topic: string, next: bigint): void {
    this.cursors?.set(topic, next);
    this.failures = 0;
  }

  /** The topic to work next among those with something to do; each gets its turn. */
  choose(end: Ends): string | undefined {
    const { topics } = this;
    for (let step = 0; step < topics.length; step += 1) {
      const index = (this.turn + step) % topics.length;
      const topic = topics[index];
      if (topic === undefined || !this.hasMoreOf(topic, end)) continue;
      this.turn = (index + 1) % topics.length;
      return topic;
    }
    return undefined;
  }

  /** Whether there is something to do for which the lane need only be asked again. */
  hasMore(end: Ends): boolean {
    return this.topics.some((topic) => this.hasMoreOf(topic, end));
  }

  /** Forgets where it was and waits, longer after each failure in a row. */
  fail(): void {
    this.cursors = undefined;
    this.pausedUntil = performance.now() + pauseAfter(this.failures);
    this.failures += 1;
  }

  private hasMoreOf(topic: string, end: Ends): boolean {
    return end(topic, this.partition) > this.at(topic);
  }
}
