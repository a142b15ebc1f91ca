import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { filesBelow, type RunningAcademy } from './academy.examples.js';
import { connectAsOwner, databasesOf } from './postgres.examples.js';

/** How many rows of each table that remembers something, and how many documents, are stored. */
export type Stored = Readonly<Record<string, number>>;

const TABLES = [
  'es.events',
  'es.commands',
  'es.claims',
  'privacy.subject_keys',
  'privacy.destroyed_keys',
];
const [AT_REST_MS, POLLS] = [600, 100];

const countIn = async (database: string, client: pg.Client): Promise<Stored> => {
  const { rows } = await client.query<{ name: string }>(
    'select name from unnest($1::text[]) name where to_regclass(name) is not null',
    [TABLES],
  );
  const counts: Record<string, number> = {};
  for (const { name } of rows) {
    const { rows: counted } = await client.query<{ n: string }>(`select count(*) n from ${name}`);
    counts[`${database} ${name}`] = Number(counted[0]?.n);
  }
  return counts;
};

/** Counts what every database and the documents folder hold, by plain SQL as the databases' owners. */
export class StoredCounter {
  private constructor(
    private readonly academy: RunningAcademy,
    private readonly clients: ReadonlyMap<string, pg.Client>,
  ) {}

  static async open(academy: RunningAcademy): Promise<StoredCounter> {
    const clients = new Map<string, pg.Client>();
    for (const database of await databasesOf(academy))
      clients.set(database, await connectAsOwner(academy, database));
    return new StoredCounter(academy, clients);
  }

  async now(): Promise<Stored> {
    const counts = [...this.clients].map(([database, client]) => countIn(database, client));
    const documents = await filesBelow(join(this.academy.folder, 'documents'));
    return Object.assign({ documents: documents.length }, ...(await Promise.all(counts))) as Stored;
  }

  /** What is stored once reactions have come to rest. */
  async atRest(): Promise<Stored> {
    let before = await this.now();
    for (let polls = 0; polls < POLLS; polls += 1) {
      await sleep(AT_REST_MS);
      const now = await this.now();
      if (JSON.stringify(now) === JSON.stringify(before)) return now;
      before = now;
    }
    throw new Error('the academy does not come to rest');
  }

  async close(): Promise<void> {
    await Promise.all([...this.clients.values()].map((client) => client.end()));
  }
}

/** The rows that were added between two counts. */
export const added = (before: Stored, after: Stored): Stored =>
  Object.fromEntries(
    Object.entries(after)
      .map(([name, count]) => [name, count - (before[name] ?? 0)] as const)
      .filter(([, more]) => more !== 0),
  );
