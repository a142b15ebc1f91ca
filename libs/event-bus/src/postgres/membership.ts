import { orUnavailable, Poller, type Found } from '@academy/event-store';
import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';

export interface MembershipOptions {
  readonly pool: Pool;
  readonly group: string;
  readonly partitions: number;
  /** Time between two signs of life, milliseconds. */
  readonly beatMs: number;
  /** Time without one after which the others take over, milliseconds. */
  readonly expiryMs: number;
  /** Told after every beat: the partitions held, and how many of them are this member's share. */
  readonly onBeat: (claims: readonly number[], share: number) => void;
  readonly onError: (error: unknown) => void;
}

interface Beat {
  readonly share: number;
  readonly claims: readonly number[];
}

/** Until everybody has a fair share, members look for changes this often. */
const UNSETTLED_MS = 200;

/** One member of a group: beats, takes its share of the partitions and gives back what is too much. */
export class Membership {
  private readonly member = randomUUID();
  private readonly poller: Poller;
  private validUntil = 0;
  private again: NodeJS.Timeout | undefined;

  constructor(private readonly options: MembershipOptions) {
    const { beatMs, onError } = options;
    this.poller = new Poller({ poll: () => this.beat(), busyMs: beatMs, idleMs: beatMs, onError });
  }

  start(): void {
    this.poller.start();
  }

  /** Whether the others still count on this member. Measured from before the last beat, so it ends here before it ends there. */
  get valid(): boolean {
    return performance.now() < this.validUntil;
  }

  readonly beatNow = (): void => {
    this.poller.wake();
  };

  async giveBack(partitions: readonly number[]): Promise<void> {
    const { pool, group } = this.options;
    await pool.query('select bus.give_back($1, $2, $3)', [group, this.member, partitions]);
  }

  /** Leaves the group; when the bus is away, the membership runs out by itself. */
  async stop(): Promise<void> {
    const { pool, group, onError } = this.options;
    clearTimeout(this.again);
    await this.poller.stop();
    clearTimeout(this.again);
    this.validUntil = 0;
    await pool.query('select bus.leave($1, $2)', [group, this.member]).catch(onError);
  }

  private async beat(): Promise<Found> {
    const { pool, group, partitions, expiryMs, onBeat } = this.options;
    const started = performance.now();
    const { rows } = await orUnavailable(() =>
      pool.query<{ beat: Beat }>({
        name: 'bus.beat',
        text: 'select bus.beat($1, $2, $3, $4) beat',
        values: [group, this.member, partitions, expiryMs / 1_000],
      }),
    );
    const [row] = rows;
    if (!row) throw new Error('bus.beat answered nothing');
    const { claims, share } = row.beat;
    this.validUntil = started + expiryMs;
    onBeat(claims, share);
    if (claims.length !== share) {
      clearTimeout(this.again);
      this.again = setTimeout(this.beatNow, UNSETTLED_MS);
    }
    return 'nothing';
  }
}
