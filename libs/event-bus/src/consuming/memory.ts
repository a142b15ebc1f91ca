import { moveCheckpoint } from '@academy/event-store';
import pg, { type ClientBase, type Pool } from 'pg';
import type { Move } from './load.js';
import type { Memory, Seen } from './triage.js';

/**
 * Opens a transaction that serialises all work of a consumer on partitions, whichever process does it, until it ends. Each lock is a
 * statement of its own, so that what is read afterwards sees what the owner before has written.
 */
export const lockingPartitions = (consumer: string, partitions: readonly number[]): string =>
  // In the same order everywhere, or two that want the same ones would wait for each other.
  [...partitions]
    .sort((one, other) => one - other)
    .map((partition) => pg.escapeLiteral(`consumer:${consumer}/${partition}`))
    .map((key) => `select pg_advisory_xact_lock(hashtextextended(${key}, 0));`)
    .join(' ');

/**
 * Lets a transaction be acknowledged before it is flushed. Rows, progress and what was seen are lost together if PostgreSQL dies in
 * that moment, and are written again from the bus; so nothing waits for a disk that it does not need.
 */
export const FLUSH_LATER = 'set local synchronous_commit to off; ';

interface Asked {
  readonly consumer: string;
  readonly source: string;
  readonly slices: readonly number[];
  readonly keys: readonly string[];
}

type Remembered =
  (Seen & { readonly slice: number; readonly key: null }) | { readonly key: string };

/** What the consumer remembers about these slices of a source and these keys. */
export const recall = async (
  connection: ClientBase | Pool,
  { consumer, source, slices, keys }: Asked,
): Promise<Memory> => {
  const { rows } = await connection.query<Remembered>({
    name: 'es.recall',
    text: `select slice, feed_epoch epoch, position, null "key" from es.seen
            where consumer = $1 and source = $2 and slice = any($3)
           union all
           select null, null, null, k.key from unnest($4::text[]) k(key)
            where exists (select 1 from es.parked p where p.consumer = $1 and p.partition_key = k.key)`,
    values: [consumer, source, slices, keys],
  });
  const seen = new Map<number, Seen>();
  const parked = new Set<string>();
  for (const row of rows)
    if (row.key === null) seen.set(row.slice, { epoch: row.epoch, position: row.position });
    else parked.add(row.key);
  return { seen, parked };
};

interface Advance {
  readonly consumer: string;
  readonly source: string;
  readonly moves?: readonly Move[] | undefined;
  readonly seen: ReadonlyMap<number, Seen>;
}

/**
 * Remembers in one statement how far each slice of a source has been taken in, and moves the consumer's places by compare-and-set.
 * Throws `CheckpointMoved` for whoever was overtaken in one of them; the transaction must then be rolled back.
 */
export const advance = async (
  client: ClientBase,
  { consumer, source, moves = [], seen }: Advance,
): Promise<void> => {
  if (seen.size === 0 && moves.length === 0) return;
  const places = [...seen.values()];
  const { rows } = await client.query<{ source: string }>({
    name: 'es.advance',
    text: `with remembered as (
             insert into es.seen (consumer, source, slice, feed_epoch, position)
             select $1, $2, s.slice, s.epoch, s.position
               from unnest($3::smallint[], $4::uuid[], $5::bigint[]) s(slice, epoch, position)
             on conflict (consumer, source, slice) do update
                set feed_epoch = excluded.feed_epoch, position = excluded.position
           )
           update es.checkpoints c set position = m.reached, updated_at = clock_timestamp()
             from unnest($6::text[], $7::bigint[], $8::bigint[]) m(source, place, reached)
            where c.consumer = $1 and c.source = m.source and c.position = m.place and c.fence = 0
        returning c.source`,
    values: [
      ...[consumer, source, [...seen.keys()]],
      ...[places.map(({ epoch }) => epoch), places.map(({ position }) => position)],
      ...[moves.map((move) => move.source), moves.map(({ from }) => from)],
      moves.map(({ to }) => to),
    ],
  });
  const moved = new Set(rows.map((row) => row.source));
  // The first move in a place makes its row; whoever was overtaken in one is found out here as well.
  for (const move of moves)
    if (!moved.has(move.source)) await moveCheckpoint(client, { ...move, consumer });
};
