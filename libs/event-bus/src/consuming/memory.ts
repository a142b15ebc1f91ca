import { arrayOf, CheckpointMoved, readCheckpoints, type Statement } from '@academy/event-store';
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

const ADVANCE = `
  with remembered as (
    insert into es.seen (consumer, source, slice, feed_epoch, position)
    select $1, $2, s.slice, s.epoch, s.position from unnest($3::smallint[], $4::uuid[], $5::bigint[]) s(slice, epoch, position)
    on conflict (consumer, source, slice) do update set feed_epoch = excluded.feed_epoch, position = excluded.position
  )
  insert into es.checkpoints (consumer, source, position, fence)
  select $1, m.source, m.reached, 0 from unnest($6::text[], $7::bigint[]) m(source, reached)
  on conflict (consumer, source) do update set position = excluded.position, updated_at = clock_timestamp()`;

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
    values: [consumer, source, arrayOf(slices), arrayOf(keys)],
  });
  const seen = new Map<number, Seen>();
  const parked = new Set<string>();
  for (const row of rows)
    if (row.key === null) seen.set(row.slice, { epoch: row.epoch, position: row.position });
    else parked.add(row.key);
  return { seen, parked };
};

/** Whether nothing was taken in of the slices between two looks. */
export const isSame = (before: Memory, now: Memory): boolean =>
  before.seen.size === now.seen.size &&
  [...before.seen].every(([slice, { epoch, position }]) => {
    const seen = now.seen.get(slice);
    return seen?.epoch === epoch && seen.position === position;
  });

interface Advance {
  readonly consumer: string;
  readonly source: string;
  readonly moves: readonly Move[];
  readonly seen: ReadonlyMap<number, Seen>;
}

/** What remembers how far each slice of a source has been taken in, and where the consumer stands now. */
export const advancing = ({ consumer, source, moves, seen }: Advance): Statement[] => {
  if (seen.size === 0 && moves.length === 0) return [];
  const places = [...seen.values()];
  const values = [
    ...[consumer, source, arrayOf([...seen.keys()])],
    ...[arrayOf(places.map(({ epoch }) => epoch)), arrayOf(places.map(({ position }) => position))],
    ...[arrayOf(moves.map((move) => move.source)), arrayOf(moves.map(({ to }) => to))],
  ];
  return [{ name: 'es.advance', text: ADVANCE, values }];
};

/**
 * Throws `CheckpointMoved` for whoever was overtaken in one of these places. Asked under the locks of their partitions, which all
 * take who move them, the answer holds until the end of the transaction.
 */
export const checkPlaces = async (
  connection: ClientBase | Pool,
  consumer: string,
  moves: readonly Move[] = [],
): Promise<void> => {
  if (moves.length === 0) return;
  const sources = moves.map(({ source }) => source);
  const actual = await readCheckpoints(connection, consumer, sources);
  const overtaken = moves.find(({ source, from }) => (actual.get(source) ?? 0n) !== from);
  if (overtaken) throw new CheckpointMoved(`${consumer} was overtaken on ${overtaken.source}`);
};
