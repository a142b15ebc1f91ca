import { SLICES } from '@academy/contracts';
import {
  canonicalRow,
  schemaOf,
  type Generation,
  type ReadModel,
  type Row,
} from '@academy/event-store';
import { isDeepStrictEqual } from 'node:util';
import pg, { type ClientBase, type Pool } from 'pg';
import type { DataSource } from 'typeorm';
import type { Vocabulary } from '../consuming/vocabulary.js';
import { BulkFold, growing, type Growing } from '../rebuilding/bulk-fold.js';
import { placesOf, type Past } from '../rebuilding/past.js';

const { escapeIdentifier } = pg;

/** A row that is not what the events say. No value of it: only where it is. */
export interface Deviation {
  readonly table: string;
  readonly key: string;
  readonly what: 'MISSING' | 'UNEXPECTED' | 'DIFFERENT';
}

/** People of one slice, folded anew and compared with every keyed model. */
export interface Verification {
  readonly slice: number;
  readonly people: number;
  readonly rows: number;
  readonly deviations: readonly Deviation[];
}

export interface VerifyOptions {
  readonly pool: Pool;
  readonly source: DataSource;
  readonly models: readonly ReadModel[];
  readonly vocabulary: Vocabulary;
  /** The past as it is seen on this connection, or from elsewhere where events never change. */
  readonly past: (client: ClientBase) => Past;
}

const PAGE = 250;

/** Rows of the keys as they are on disk. */
const rowsOnDisk = async (
  client: ClientBase,
  { table: { path, columns, key } }: Growing,
  keys: readonly string[],
): Promise<ReadonlyMap<string, Row>> => {
  const read = columns.map(
    ({ name, property }) => `${escapeIdentifier(name)} as ${escapeIdentifier(property)}`,
  );
  const { rows } = await client.query<Record<string, unknown>>(
    `select ${read.join(', ')} from ${path} where ${escapeIdentifier(key.name)} = any ($1::${key.type}[])`,
    [keys],
  );
  return new Map(rows.map((row) => [String(row[key.property]), canonicalRow(columns, row)]));
};

const judge = (
  expected: Row | undefined,
  actual: Row | undefined,
): Deviation['what'] | undefined => {
  if (!expected) return actual && 'UNEXPECTED';
  if (!actual) return 'MISSING';
  return isDeepStrictEqual(expected, actual) ? undefined : 'DIFFERENT';
};

const compare = async (
  client: ClientBase,
  one: Growing,
  keys: readonly string[],
): Promise<Deviation[]> => {
  const actual = await rowsOnDisk(client, one, keys);
  return keys.flatMap((key) => {
    const what = judge(one.rows.get(key), actual.get(key));
    return what ? [{ table: one.table.name, key, what }] : [];
  });
};

const waiting = async (client: ClientBase, consumer: string): Promise<ReadonlySet<string>> => {
  const { rows } = await client.query<{ key: string }>(
    'select distinct partition_key key from es.parked where consumer = $1',
    [consumer],
  );
  return new Set(rows.map(({ key }) => key));
};

const foldSlice = async (
  client: ClientBase,
  { source, models, vocabulary, past }: VerifyOptions,
  { generation, consumer }: Generation,
  slice: number,
) => {
  const slices = { from: slice, to: slice };
  const until = await placesOf(client, consumer, slices);
  const parked = await waiting(client, consumer);
  const keyed = models.filter(({ kind }) => kind === 'keyed');
  const fold = new BulkFold(growing(source, keyed, schemaOf(generation)), vocabulary);
  const people = new Set<string>();
  const touched = fold.models.map(() => new Set<string>());
  for await (const events of past(client).read({ slices, until, pageSize: PAGE })) {
    // Who waits has rows that are older than the events: that is known, and no deviation.
    const ready = events.filter(({ partitionKey }) => !parked.has(partitionKey));
    fold.take(ready);
    for (const event of ready) {
      people.add(event.partitionKey);
      fold.models.forEach(({ folding }, at) => {
        const sorted = vocabulary.sort(event);
        const key = sorted.kind === 'used' ? folding.keyOf(sorted.event) : undefined;
        if (key !== undefined) touched[at]?.add(key);
      });
    }
  }
  return { fold, people, touched };
};

/** Folds everybody in a slice with the running code and compares with the active generation, in one snapshot. */
export const verifySlice = async (
  options: VerifyOptions,
  generation: Generation,
  slice: number,
): Promise<Verification> => {
  const client = await options.pool.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    const { fold, people, touched } = await foldSlice(client, options, generation, slice);
    const deviations: Deviation[] = [];
    for (const [at, one] of fold.models.entries())
      deviations.push(...(await compare(client, one, [...(touched[at] ?? [])])));
    const rows = touched.reduce((sum, { size }) => sum + size, 0);
    return { slice, people: people.size, rows, deviations };
  } finally {
    await client.query('rollback').catch(() => undefined);
    client.release();
  }
};

/** Slices in which the consumer has seen anything, so that chance does not look where nobody is. */
export const slicesWithEvents = async (
  pool: Pool,
  consumer: string,
): Promise<readonly number[]> => {
  const { rows } = await pool.query<{ slice: number }>(
    'select distinct slice from es.seen where consumer = $1 and slice < $2 order by slice',
    [consumer, SLICES],
  );
  return rows.map(({ slice }) => slice);
};
