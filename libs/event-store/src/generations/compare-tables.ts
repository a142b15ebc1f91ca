import type { ClientBase } from 'pg';
import { Rests } from '../rests.js';
import type { ModelComparison } from './generation.js';

/** Rows of each table that are compared at once: a millisecond or two of PostgreSQL, because requests wait beside it. */
const PIECE = 250;
/** It works half of its time; an operator waits for the answer. */
const DUTY = 0.5;
const KEYS_TOLD = 10;

interface Key {
  readonly name: string;
  readonly type: string;
}

/** What a piece came to: rows and summed halves of their hashes on either side, and the last key that it covers. */
interface Piece {
  readonly rows: [number, number];
  readonly sums: [string, string, string, string];
  readonly differing: number;
  readonly keys: string[];
  readonly reached: string | null;
}

const keyOf = async (client: ClientBase, path: string): Promise<Key> => {
  const { rows } = await client.query<Key>(
    `select quote_ident(a.attname) "name", format_type(a.atttypid, a.atttypmod) "type"
       from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
      where i.indrelid = $1::regclass and i.indisprimary`,
    [path],
  );
  if (!rows[0]) throw new Error(`${path} has no primary key`);
  return rows[0];
};

const hashed = (path: string, { name, type }: Key, isFirst: boolean): string => `
  select ${name} k, encode(sha256(convert_to(to_jsonb(t)::text, 'UTF8')), 'hex') h from ${path} t
   where ${isFirst ? '$1::text is null' : `${name} > $1::${type}`} order by ${name} limit ${PIECE}`;

const last = (rows: string): string =>
  `case when (select count(*) from ${rows}) = ${PIECE} then (select k from ${rows} order by k desc limit 1) end`;

const sum = (hash: string, from: number): string =>
  `coalesce(sum(('x' || substr(${hash}, ${from}, 16))::bit(64)::bigint::numeric), 0)::text`;

/** The next rows of both tables by their key, as far as both were read. */
const pieceOf = (one: string, other: string, key: Key, isFirst: boolean): string => `
  with a as materialized (${hashed(one, key, isFirst)}), b as materialized (${hashed(other, key, isFirst)}),
       reached as (select least(${last('a')}, ${last('b')}) "end"),
       both_sides as (select k, a.h one, b.h other from a full join b using (k), reached
                       where reached."end" is null or k <= reached."end")
  select array[count(one), count(other)]::float8[] rows,
         array[${sum('one', 1)}, ${sum('one', 17)}, ${sum('other', 1)}, ${sum('other', 17)}] sums,
         (count(*) filter (where one is distinct from other))::float8 differing,
         coalesce((array_agg(k::text order by k) filter (where one is distinct from other))[1:${KEYS_TOLD}], '{}') keys,
         (select "end"::text from reached) reached
    from both_sides`;

/** Adds pieces up. The same rows come to the same hash, in whatever order they are kept: 128 bits of each row's SHA-256, added. */
class Totals {
  private readonly rows: [number, number] = [0, 0];
  private readonly sums: [bigint, bigint, bigint, bigint] = [0n, 0n, 0n, 0n];
  private readonly keys: string[] = [];
  private differing = 0;

  add({ rows, sums, differing, keys }: Piece): void {
    for (const side of [0, 1] as const) this.rows[side] += rows[side];
    for (const at of [0, 1, 2, 3] as const) this.sums[at] += BigInt(sums[at]);
    this.differing += differing;
    this.keys.push(...keys.slice(0, KEYS_TOLD - this.keys.length));
  }

  told(): Omit<ModelComparison, 'table'> {
    const { rows, differing, keys } = this;
    const [high, low, otherHigh, otherLow] = this.sums;
    return { rows, hash: [`${high}-${low}`, `${otherHigh}-${otherLow}`], differing, keys };
  }
}

const compareNext = async (
  client: ClientBase,
  pair: readonly [one: string, other: string],
  key: Key,
  after: string | null,
): Promise<Piece> => {
  const { rows } = await client.query<Piece>(pieceOf(...pair, key, after === null), [after]);
  if (!rows[0]) throw new Error('an aggregate has one row');
  return rows[0];
};

/**
 * Compares two tables with the same columns along their primary key, in small pieces with rests between them. The connection's
 * transaction decides which instant it is of.
 */
export const compareTables = async (
  client: ClientBase,
  one: string,
  other: string,
): Promise<Omit<ModelComparison, 'table'>> => {
  const key = await keyOf(client, one);
  const { rest } = new Rests(DUTY);
  const totals = new Totals();
  for (let after: string | null = null, isDone = false; !isDone; isDone = after === null) {
    const piece = await compareNext(client, [one, other], key, after);
    totals.add(piece);
    after = piece.reached;
    await rest();
  }
  return totals.told();
};
