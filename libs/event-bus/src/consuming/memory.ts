import { arrayOf, CheckpointMoved, type Statement } from '@academy/event-store';
import type { ClientBase, Pool } from 'pg';
import type { Move } from './load.js';
import type { Memory, Seen } from './triage.js';

const LOCKS =
  'select count(pg_advisory_xact_lock(hashtextextended(k.key, 0))) from unnest($1::text[]) k(key)';
const LOCK = { name: 'es.lock_partitions', text: LOCKS };
const LOCK_AND_FLUSH_LATER = {
  name: 'es.lock_partitions_flush_later',
  text: `select (${LOCKS}), set_config('synchronous_commit', 'off', true)`,
};

/**
 * What serialises all work of a consumer on partitions, whichever process does it, until the end of the transaction. A statement of
 * its own, so that what is read after it sees what the owner before has written.
 */
export const lockingPartitions = (
  consumer: string,
  partitions: readonly number[],
  statement: Statement = LOCK,
): Statement => {
  // In the same order everywhere, or two that want the same ones would wait for each other.
  const inOrder = [...partitions].sort((one, other) => one - other);
  const keys = inOrder.map((partition) => `consumer:${consumer}/${partition}`);
  return { ...statement, values: [arrayOf(keys)] };
};

/**
 * The same, and the transaction is acknowledged before it is flushed. Rows, progress and what was seen are lost together if PostgreSQL
 * dies in that moment, and are written again from the bus; so nothing waits for a disk that it does not need.
 */
export const lockingWithoutFlush = (consumer: string, partitions: readonly number[]): Statement =>
  lockingPartitions(consumer, partitions, LOCK_AND_FLUSH_LATER);

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
  /** Where it is to say how far the consumer has come. */
  readonly places?: readonly string[];
}

/** What is remembered of slices and keys, and of places: 0 is the beginning. */
export interface Recalled extends Memory {
  readonly reached: ReadonlyMap<string, bigint>;
}

type Row =
  | (Seen & { readonly slice: number })
  | { readonly slice: null; readonly place: null; readonly key: string }
  | { readonly slice: null; readonly place: string; readonly position: bigint };

const RECALL = `
  select slice, feed_epoch epoch, position, null "key", null place from es.seen
   where consumer = $1 and source = $2 and slice = any($3)
  union all
  select null, null, null, k.key, null from unnest($4::text[]) k(key)
   where exists (select 1 from es.parked p where p.consumer = $1 and p.partition_key = k.key)
  union all
  select null, null, position, null, source from es.checkpoints where consumer = $1 and source = any($5)`;

/** What the consumer remembers about these slices of a source, these keys and these places. */
export const recall = async (
  connection: ClientBase | Pool,
  { consumer, source, slices, keys, places = [] }: Asked,
): Promise<Recalled> => {
  const { rows } = await connection.query<Row>({
    name: 'es.recall',
    text: RECALL,
    values: [consumer, source, arrayOf(slices), arrayOf(keys), arrayOf(places)],
  });
  const seen = new Map<number, Seen>();
  const parked = new Set<string>();
  const reached = new Map<string, bigint>();
  for (const row of rows)
    if (row.slice !== null) seen.set(row.slice, { epoch: row.epoch, position: row.position });
    else if (row.place !== null) reached.set(row.place, row.position);
    else parked.add(row.key);
  return { seen, parked, reached };
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
 * Throws `CheckpointMoved` for whoever was overtaken in one of these places. On what was recalled under the locks of their partitions,
 * which all take who move them, the answer holds until the end of the transaction.
 */
export const checkPlaces = (
  { reached }: Recalled,
  consumer: string,
  moves: readonly Move[] = [],
): void => {
  const overtaken = moves.find(({ source, from }) => (reached.get(source) ?? 0n) !== from);
  if (overtaken) throw new CheckpointMoved(`${consumer} was overtaken on ${overtaken.source}`);
};
