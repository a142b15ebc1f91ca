import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { Databases } from './look.js';
import { Reading } from './reading.js';

/** What was seen by somebody who kept reading while everything around was killed. */
export interface Watched {
  readonly reads: number;
  /** Reads that were not a whole prefix 1 … n of a person's steps, or of their echoes. */
  readonly torn: number;
  /** Reads that knew less than an earlier one. */
  readonly back: number;
  /** The most connections at once, and sessions that sat in an open transaction for more than 10 s. */
  readonly connections: number;
  readonly idle: number;
}

const BETWEEN_MS = 25;
/** Rounds between two looks at the sessions. */
const SESSIONS_EVERY = 20;

const LEDGER = `select stream_version n from es.events where participant_id = $1 order by position`;
const MODEL = 'select marks from read.trail where participant_id = $1';
const SESSIONS = `
  select count(*)::int connections,
         count(*) filter (where state like 'idle in transaction%' and now() - state_change > interval '10 s')::int idle
    from pg_stat_activity where backend_type = 'client backend'`;
const INCARNATION = 'select pg_postmaster_start_time()::text started';

const numbers = (marks: readonly string[], letter: string): number[] =>
  marks.filter((mark) => mark.startsWith(letter)).map((mark) => Number(mark.slice(1)));

/**
 * A client that reads a random person's steps in the ledger and in the read model, over and over (I15). What the ledger has shown it
 * shows for ever; a read model is flushed later than it is seen, so it may know less after PostgreSQL itself has died, and catches up.
 */
export class Watch {
  private readonly reading = new Reading();
  private running = true;
  private watching: Promise<void> = Promise.resolve();
  private incarnation = '';
  private connections = 0;
  private idle = 0;

  constructor(
    private readonly owners: Pick<Databases, 'walking' | 'trail'>,
    private readonly people: readonly string[],
    private readonly random: () => number,
  ) {}

  start(): void {
    this.watching = this.watch();
  }

  async stop(): Promise<Watched> {
    this.running = false;
    await this.watching;
    const { reads, torn, back } = this.reading;
    return { reads, torn, back, connections: this.connections, idle: this.idle };
  }

  private async watch(): Promise<void> {
    while (this.running) {
      const clients = [this.owners.walking, this.owners.trail].map(
        (connectionString) => new pg.Client({ connectionString }),
      );
      // PostgreSQL dies in this run: a session that ends is begun again.
      for (const client of clients) client.on('error', () => undefined);
      await this.session(clients).catch(() => sleep(200));
      // Not awaited: of a connection that never came about there is no end.
      for (const client of clients) client.end().catch(() => undefined);
    }
  }

  private async session(clients: readonly pg.Client[]): Promise<void> {
    const [ledger, model] = clients;
    if (!ledger || !model) return;
    await Promise.all(clients.map((client) => client.connect()));
    await this.recognise(model);
    for (let round = 0; this.running; round += 1) {
      if (round % SESSIONS_EVERY === 0) await this.countSessions(ledger);
      await this.readOnce(ledger, model);
      await sleep(BETWEEN_MS);
    }
  }

  private async recognise(model: pg.Client): Promise<void> {
    const { rows } = await model.query<{ started: string }>(INCARNATION);
    const started = rows[0]?.started ?? '';
    if (started === this.incarnation) return;
    this.incarnation = started;
    this.reading.forget((place) => !place.startsWith('ledger'));
  }

  private async readOnce(ledger: pg.Client, model: pg.Client): Promise<void> {
    const person = this.people[Math.floor(this.random() * this.people.length)] ?? '';
    const events = await ledger.query<{ n: number }>(LEDGER, [person]);
    this.reading.note(
      `ledger ${person}`,
      events.rows.map(({ n }) => n),
    );
    const { rows } = await model.query<{ marks: string[] }>(MODEL, [person]);
    const marks = rows[0]?.marks ?? [];
    this.reading.note(`steps ${person}`, numbers(marks, 's'));
    this.reading.note(`echoes ${person}`, numbers(marks, 'e'));
  }

  private async countSessions(client: pg.Client): Promise<void> {
    const { rows } = await client.query<{ connections: number; idle: number }>(SESSIONS);
    const { connections = 0, idle = 0 } = rows[0] ?? {};
    this.connections = Math.max(this.connections, connections);
    this.idle += idle;
  }
}
