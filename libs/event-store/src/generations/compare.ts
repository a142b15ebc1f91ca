import pg, { type ClientBase, type Pool } from 'pg';
import { compareTables } from './compare-tables.js';
import { schemaOf, type Comparison, type Generation, type ModelComparison } from './generation.js';

const { escapeIdentifier } = pg;

const pathOf = ({ generation }: Generation, table: string): string =>
  `${schemaOf(generation)}.${escapeIdentifier(table)}`;

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
    // A time is shown the same everywhere.
    await client.query(`set local timezone = 'UTC'`);
    if (!(await areAtOnePlace(client, active.consumer, other.consumer))) return undefined;
    const models: ModelComparison[] = [];
    for (const table of other.tables)
      models.push({
        table,
        ...(await compareTables(client, pathOf(active, table), pathOf(other, table))),
      });
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
