import type { StoredEvent } from '@academy/contracts';

/** Events that are kept: about as many as a reader takes at once. */
const MOST = 500;

type Query = (after: bigint, limit: number) => Promise<readonly StoredEvent[]>;

/**
 * The newest events of a ledger that this process has appended or read. The relay and every follower of the feed want the same events
 * at the same moment, when they were appended: they take them from here. Of what another process has appended the first one asks
 * PostgreSQL, and the others wait for its answer.
 */
export class FeedTail {
  /** Without a hole, the oldest first. */
  private events: StoredEvent[] = [];
  /** The last position that this process has appended, as far as it knows. */
  private newest = 0n;
  private underWay: Promise<void> | undefined;
  /** What was asked before the last `forget` is not kept. */
  private forgotten = 0;

  constructor(private readonly query: Query) {}

  /** Tells of an append: whoever reads from now on is not given less than that. */
  appended(position: bigint): void {
    if (position > this.newest) this.newest = position;
  }

  /** Keeps events that this process has appended, so that nobody need read them back. They are stored for certain, without a hole. */
  wrote(events: readonly StoredEvent[]): void {
    this.extend(events, true);
  }

  /** Keeps nothing of what was read and appended: the ledger may be another one. */
  forget(): void {
    this.forgotten += 1;
    this.events = [];
    this.newest = 0n;
    this.underWay = undefined;
  }

  /** At most `limit` events after a position. That there are none is never told from memory: another process may have appended. */
  async read(after: bigint, limit: number): Promise<readonly StoredEvent[]> {
    for (;;) {
      const kept = this.from(after, limit);
      if (kept.length > 0) return kept;
      if (!this.underWay || this.isBehind(after)) break;
      await this.underWay;
    }
    const { forgotten } = this;
    const answer = this.query(after, limit);
    if (this.isBehind(after)) return answer;
    const reading = answer.then(
      (events) => {
        if (forgotten === this.forgotten) this.keep(events, limit);
      },
      () => undefined,
    );
    this.underWay = reading;
    void reading.then(() => {
      if (this.underWay === reading) this.underWay = undefined;
    });
    return answer;
  }

  /** Whoever catches up reads other events than those at the head. */
  private isBehind(after: bigint): boolean {
    const [first] = this.events;
    return first !== undefined && after + 1n < first.position;
  }

  private from(after: bigint, limit: number): readonly StoredEvent[] {
    const [first] = this.events;
    const last = this.events.at(-1);
    if (!first || !last || last.position < this.newest || this.isBehind(after)) return [];
    const begin = Number(after + 1n - first.position);
    return this.events.slice(begin, begin + limit);
  }

  private keep(read: readonly StoredEvent[], limit: number): void {
    // A full page may be far from the head.
    this.extend(read, read.length < limit);
  }

  /** Without a hole before them events go on from what is kept; behind one they take its place where they are `newest`. */
  private extend(events: readonly StoredEvent[], newest: boolean): void {
    const end = this.events.at(-1)?.position;
    const fresh = end === undefined ? events : events.filter(({ position }) => position > end);
    const [first] = fresh;
    if (!first) return;
    if (end !== undefined && first.position === end + 1n) this.events.push(...fresh);
    else if (newest) this.events = [...fresh];
    if (this.events.length > 2 * MOST) this.events = this.events.slice(-MOST);
  }
}
