import { Rejection, type Category, type Clock, type Message } from '@academy/kernel';
import { causedBy } from './causation.js';
import { uuidv5 } from './ids.js';
import { Poller, type Found } from './poller.js';
import { orUnavailable } from './pool.js';
import type { Streams } from './streams/streams.js';

interface DueTimer {
  readonly stream_id: string;
  readonly kind: string;
  readonly due: string;
}

/** A timer as operations see it. */
export interface ListedTimer {
  readonly streamId: string;
  readonly kind: string;
  readonly due: string;
  readonly attempts: number;
  readonly lastError: string | null;
}

/** A stream id is its category, a dash and a UUID. */
const UUID_AND_DASH = 37;

/** Any category can be listed; the timer's command goes back to the category it came from. */
const timed = <C extends Message, S, E extends Message>(
  category: Category<C, S, E>,
  streams: Streams,
) => ({
  name: category.name,
  fire: async (id: string, timer: { kind: string; due: string }, now: string) => {
    if (!category.onTimer) throw new Error(`${category.name} has timers and no onTimer`);
    const streamId = `${category.name}-${id}`;
    const commandId = uuidv5(streamId, timer.kind, timer.due);
    await causedBy(
      {
        correlationId: commandId,
        causationId: commandId,
        actor: { type: 'SYSTEM', id: `timer:${timer.kind}` },
        channel: 'SYSTEM',
      },
      () => streams.execute(category, id, category.onTimer?.(timer, now) as C, { commandId }),
    );
  },
});

export type FiringCategory = ReturnType<typeof timed>;

/** Prepares a category with timers for `Timers`. */
export const withTimers: <C extends Message, S, E extends Message>(
  category: Category<C, S, E>,
  streams: Streams,
) => FiringCategory = timed;

/**
 * Fires due timers. A timer is derived from its stream; firing it executes a command whose id follows from stream, kind and due
 * time, so that several instances, crashes and repetitions fire it once.
 */
export class Timers {
  private readonly poller: Poller;
  private readonly categories: ReadonlyMap<string, FiringCategory>;

  constructor(
    private readonly streams: Streams,
    private readonly clock: Clock,
    categories: readonly FiringCategory[],
    onError: (error: unknown) => void = () => undefined,
  ) {
    this.categories = new Map(categories.map((category) => [category.name, category]));
    this.poller = new Poller({ poll: () => this.fireDue(), busyMs: 100, idleMs: 1_000, onError });
  }

  start(): void {
    this.poller.start();
  }

  async stop(): Promise<void> {
    await this.poller.stop();
  }

  /** Fires what is due now, oldest first, at most 100; whether there was anything. */
  async fireDue(): Promise<Found> {
    const now = this.clock.now();
    const { rows } = await orUnavailable(() =>
      this.pool.query<DueTimer>({
        name: 'es.timers_due',
        text: `select stream_id, kind, due from es.timers
                where coalesce(retry_at, due) <= $1 order by coalesce(retry_at, due), stream_id limit 100`,
        values: [now],
      }),
    );
    for (const timer of rows) await this.fire(timer, now);
    return rows.length > 0 ? 'more' : 'nothing';
  }

  /** When the next timer is due, as an ISO instant; `undefined` when there is none. */
  async nextDue(): Promise<string | undefined> {
    const { rows } = await orUnavailable(() =>
      this.pool.query<{ due: string | null }>(
        'select min(coalesce(retry_at, due)) due from es.timers',
      ),
    );
    return rows[0]?.due ?? undefined;
  }

  /** The next timers of this service in due order. */
  async list(limit = 100): Promise<ListedTimer[]> {
    const { rows } = await orUnavailable(() =>
      this.pool.query<ListedTimer>(
        `select stream_id "streamId", kind, due, attempts, last_error "lastError"
           from es.timers order by due, stream_id limit $1`,
        [limit],
      ),
    );
    return rows;
  }

  private get pool() {
    return this.streams.store.pool;
  }

  private async fire({ stream_id: streamId, kind, due }: DueTimer, now: string): Promise<void> {
    const category = this.categories.get(streamId.slice(0, -UUID_AND_DASH));
    if (!category) throw new Error(`no category fires the timer ${kind} of ${streamId}`);
    try {
      await category.fire(streamId.slice(category.name.length + 1), { kind, due }, now);
    } catch (error) {
      // A refusal is a final answer; anything else is tried again later, and seen in the list meanwhile.
      if (!(error instanceof Rejection)) {
        await this.postpone({ stream_id: streamId, kind, due }, now, error);
        return;
      }
    }
    await this.pool.query('delete from es.timers where stream_id = $1 and kind = $2 and due = $3', [
      streamId,
      kind,
      due,
    ]);
  }

  private async postpone(
    { stream_id, kind, due }: DueTimer,
    now: string,
    error: unknown,
  ): Promise<void> {
    const reason = error instanceof Error ? error.name : 'unknown';
    await this.pool.query(
      `update es.timers set attempts = attempts + 1, last_error = $5,
              retry_at = $4::timestamptz + make_interval(secs => least(3600, 5 * 2 ^ least(attempts, 10)))
        where stream_id = $1 and kind = $2 and due = $3`,
      [stream_id, kind, due, now, reason],
    );
  }
}
