import pg, { type ClientBase, type Pool } from 'pg';
import { schemaOf, type Comparison, type Generation, type ModelComparison } from './generation.js';

const { escapeIdentifier } = pg;

const pathOf = ({ generation }: Generation, table: string): string =>
  `${schemaOf(generation)}.${escapeIdentifier(table)}`;

/** The same rows have the same hash, in whatever order they are kept: 128 bits of each row's SHA-256, added up. */
const hashOf = (path: string): string => `
  select count(*)::float8 rows, concat_ws('-', coalesce(sum(('x' || left(h, 16))::bit(64)::bigint::numeric), 0),
                                  coalesce(sum(('x' || substr(h, 17, 16))::bit(64)::bigint::numeric), 0)) hash
    from (select encode(sha256(convert_to(to_jsonb(t)::text, 'UTF8')), 'hex') h from ${path} t) hashed`;

interface Hashed {
  readonly rows: number;
  readonly hash: string;
}

/** Rows of a table and their hash. The connection's transaction decides which instant it is of. */
export const hashTable = async (client: ClientBase, path: string): Promise<Hashed> => {
  const { rows } = await client.query<Hashed>(hashOf(path));
  return rows[0] ?? { rows: 0, hash: '0-0' };
};

const keyOf = async (client: ClientBase, path: string): Promise<string> => {
  const { rows } = await client.query<{ name: string }>(
    `select a.attname::text "name" from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
      where i.indrelid = $1::regclass and i.indisprimary`,
    [path],
  );
  return escapeIdentifier(rows[0]?.name ?? '');
};

const differences = async (client: ClientBase, one: string, other: string) => {
  const key = await keyOf(client, one);
  const { rows } = await client.query<{ differing: number; keys: string[] }>(
    `select count(*)::float8 differing, coalesce((array_agg(key order by key))[1:10], '{}') keys
       from (select coalesce(a.${key}, b.${key})::text key from ${one} a full join ${other} b on a.${key} = b.${key}
              where to_jsonb(a) is distinct from to_jsonb(b)) d`,
  );
  return rows[0] ?? { differing: 0, keys: [] };
};

const compareTable = async (
  client: ClientBase,
  table: string,
  one: string,
  other: string,
): Promise<ModelComparison> => {
  const [first, second] = [await hashTable(client, one), await hashTable(client, other)];
  const same = first.hash === second.hash && first.rows === second.rows;
  const found = same ? { differing: 0, keys: [] } : await differences(client, one, other);
  return { table, rows: [first.rows, second.rows], hash: [first.hash, second.hash], ...found };
};

/** Sources that the two follow in different epochs are left out: one of them has been restored, and what differs is to be seen. */
const areAtOnePlace = async (client: ClientBase, one: string, other: string): Promise<boolean> => {
  const { rows } = await client.query<{ apart: boolean }>(
    `select exists (
       select 1 from (select * from es.seen where consumer = $1) a
         full join (select * from es.seen where consumer = $2) b using (source, slice)
        where (a.feed_epoch, a.position) is distinct from (b.feed_epoch, b.position)
          and not exists (select from es.seen c join es.seen d using (source, slice)
                           where c.consumer = $1 and d.consumer = $2 and source = coalesce(a.source, b.source)
                             and c.feed_epoch <> d.feed_epoch)) apart`,
    [one, other],
  );
  return rows[0]?.apart === false;
};

const parkedKeys = async (client: ClientBase, consumer: string): Promise<number> => {
  const { rows } = await client.query<{ keys: number }>(
    'select count(distinct partition_key)::int keys from es.parked where consumer = $1',
    [consumer],
  );
  return rows[0]?.keys ?? 0;
};

/**
 * Compares a generation with the active one in one snapshot, so that nobody is kept waiting; `undefined` when at that instant the
 * two were not at the same place.
 */
export const compareGenerations = async (
  pool: Pool,
  active: Generation,
  other: Generation,
): Promise<Comparison | undefined> => {
  const client = await pool.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    // Whole tables are read here, which the service's own queries never do, by one process so that those find a core free; and a
    // time is shown the same everywhere.
    await client.query(`set local enable_seqscan = on; set local max_parallel_workers_per_gather = 0;
                        set local timezone = 'UTC'`);
    if (!(await areAtOnePlace(client, active.consumer, other.consumer))) return undefined;
    const models: ModelComparison[] = [];
    for (const table of other.tables)
      models.push(await compareTable(client, table, pathOf(active, table), pathOf(other, table)));
    return {
      at: new Date().toISOString(),
      against: active.generation,
      equal: models.every(({ differing }) => differing === 0),
      models,
      parkedKeys: [
        await parkedKeys(client, active.consumer),
        await parkedKeys(client, other.consumer),
      ],
    };
  } finally {
    await client.query('rollback').catch(() => undefined);
    client.release();
  }
};
