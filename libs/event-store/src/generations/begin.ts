import { SLICES } from '@academy/contracts';
import { Rejection } from '@academy/kernel';
import pg, { type ClientBase } from 'pg';
import {
  schemaOf,
  SELECT_GENERATIONS,
  type Generation,
  type GenerationRow,
  type Part,
} from './generation.js';

const { escapeIdentifier } = pg;

/** A source that a consumer follows, and the epoch in which it saw its events. */
export interface FollowedSource {
  readonly source: string;
  readonly epoch: string;
}

/** A source that is to be folded from its beginning, in the epoch that it is in now, up to its head. */
export interface Restart extends FollowedSource {
  readonly head: bigint;
}

/** Which of the sources are in another epoch by now. */
export type FindRestarts = (followed: readonly FollowedSource[]) => Promise<readonly Restart[]>;

const addLine = async (
  client: ClientBase,
  { family, consumer, tables }: Generation,
): Promise<{ readonly generation: number; readonly consumer: string }> => {
  const { rows } = await client.query<{ generation: number; consumer: string }>(
    `insert into es.generations (generation, family, consumer, state, tables)
     select n, $1, split_part($2, '@', 1) || '@' || n, 'BUILDING', $3 from
       (select max(generation) + 1 n from es.generations) next returning generation, consumer`,
    [family, consumer, tables],
  );
  const [line] = rows;
  if (!line) throw new Error(`no generation was made for ${family}`);
  return line;
};

const addParts = async (
  client: ClientBase,
  generation: number,
  parts: readonly Part[],
): Promise<void> => {
  const column = <T>(of: (part: Part) => T): T[] => parts.map(of);
  await client.query(
    `insert into es.generation_parts (generation, part, kind, from_slice, to_slice)
     select $1, * from unnest($2::int[], $3::text[], $4::smallint[], $5::smallint[])`,
    [
      ...[generation, column(({ part }) => part), column(({ kind }) => kind)],
      ...[column(({ from }) => from), column(({ to }) => to)],
    ],
  );
};

/** The places first, then what was seen: a place that is older than what was seen only brings events that are known. */
const takeItsPlace = async (client: ClientBase, from: string, to: string): Promise<void> => {
  await client.query(
    `insert into es.checkpoints (consumer, source, position)
     select $2, source, position from es.checkpoints where consumer = $1`,
    [from, to],
  );
  await client.query(
    `insert into es.seen (consumer, source, slice, feed_epoch, position)
     select $2, source, slice, feed_epoch, position from es.seen where consumer = $1`,
    [from, to],
  );
};

/** Looks after the places were taken: what has passed them by then is behind the head, what comes later is noticed as a gap. */
const startAnew = async (
  client: ClientBase,
  consumer: string,
  findRestarts: FindRestarts,
): Promise<void> => {
  const { rows } = await client.query<FollowedSource>(
    'select distinct source, feed_epoch epoch from es.seen where consumer = $1',
    [consumer],
  );
  for (const { source, epoch, head } of await findRestarts(rows))
    await client.query(
      `insert into es.seen (consumer, source, slice, feed_epoch, position)
       select $1, $2, slice, $3, $4 from generate_series(0, ${SLICES - 1}) slice
       on conflict (consumer, source, slice) do update set feed_epoch = excluded.feed_epoch, position = excluded.position`,
      [consumer, source, epoch, head],
    );
};

/** What a generation is begun with. */
export interface Beginning {
  readonly family: string;
  readonly parts: readonly Part[];
  readonly findRestarts: FindRestarts;
}

/**
 * Adds a generation with empty tables beside the active ones, and fixes the place up to which it is folded in bulk: where the
 * active one is now, or where a source is that was restored meanwhile. Rejects with `RebuildUnderWay`, or `GenerationUnknown` for a family that there is not.
 */
export const beginGeneration = async (
  client: ClientBase,
  { family, parts, findRestarts }: Beginning,
): Promise<number> => {
  await client.query('lock table es.generations in share row exclusive mode');
  const { rows } = await client.query<GenerationRow>(
    `${SELECT_GENERATIONS} where g.family = $1 and g.state in ('ACTIVE', 'BUILDING', 'CATCHING_UP')`,
    [family],
  );
  const active = rows.find(({ state }) => state === 'ACTIVE');
  if (!active) throw new Rejection('GenerationUnknown');
  if (rows.length > 1) throw new Rejection('RebuildUnderWay');

  const { generation, consumer } = await addLine(client, active);
  await addParts(client, generation, parts);
  await takeItsPlace(client, active.consumer, consumer);
  await startAnew(client, consumer, findRestarts);
  const [from, to] = [schemaOf(active.generation), schemaOf(generation)];
  await client.query(`create schema ${to}`);
  for (const table of active.tables.map(escapeIdentifier))
    await client.query(`create table ${to}.${table} (like ${from}.${table} including all)`);
  return generation;
};
