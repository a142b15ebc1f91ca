import type { ClientBase, Pool } from 'pg';
import type { Memory, Seen } from './triage.js';

/** Serialises all work of a consumer on partitions, whichever process does it, until the transaction ends. */
export const lockPartitions = async (
  client: ClientBase,
  consumer: string,
  partitions: readonly number[],
): Promise<void> => {
  // In the same order everywhere, or two that want the same ones would wait for each other.
  await client.query({
    name: 'es.lock_partitions',
    text: `select pg_advisory_xact_lock(hashtextextended($1 || p, 0))
             from (select unnest($2::int[]) p order by p) sorted`,
    values: [`consumer:${consumer}/`, partitions],
  });
};

interface Asked {
  readonly consumer: string;
  readonly source: string;
  readonly slices: readonly number[];
  readonly keys: readonly string[];
}

/** What the consumer remembers about these slices of a source and these keys. */
export const recall = async (
  connection: ClientBase | Pool,
  { consumer, source, slices, keys }: Asked,
): Promise<Memory> => {
  const seen = await connection.query<Seen & { slice: number }>({
    name: 'es.seen',
    text: `select slice, feed_epoch epoch, position from es.seen
            where consumer = $1 and source = $2 and slice = any($3)`,
    values: [consumer, source, slices],
  });
  const parked = await connection.query<{ key: string }>({
    name: 'es.parked_keys',
    text: `select k.key from unnest($2::text[]) k(key)
            where exists (select 1 from es.parked p where p.consumer = $1 and p.partition_key = k.key)`,
    values: [consumer, keys],
  });
  return {
    seen: new Map(seen.rows.map(({ slice, epoch, position }) => [slice, { epoch, position }])),
    parked: new Set(parked.rows.map(({ key }) => key)),
  };
};

/**
 * Lets this transaction be acknowledged before it is flushed. Rows, progress and what was seen are lost together if PostgreSQL dies
 * in that moment, and are written again from the bus; so nothing waits for a disk that it does not need.
 */
export const flushLater = async (client: ClientBase): Promise<void> => {
  await client.query('set local synchronous_commit to off');
};

/** Remembers how far each slice of a source has been taken in. */
export const remember = async (
  client: ClientBase,
  consumer: string,
  source: string,
  seen: ReadonlyMap<number, Seen>,
): Promise<void> => {
  if (seen.size === 0) return;
  const places = [...seen.values()];
  await client.query({
    name: 'es.remember',
    text: `insert into es.seen (consumer, source, slice, feed_epoch, position)
           select $1, $2, s.slice, s.epoch, s.position
             from unnest($3::smallint[], $4::uuid[], $5::bigint[]) s(slice, epoch, position)
           on conflict (consumer, source, slice) do update
              set feed_epoch = excluded.feed_epoch, position = excluded.position`,
    values: [
      consumer,
      source,
      [...seen.keys()],
      places.map(({ epoch }) => epoch),
      places.map(({ position }) => position),
    ],
  });
};
