import { Rejection } from '@academy/kernel';
import pg, { type ClientBase, type Pool } from 'pg';
import { inTransaction, isUnavailability } from '../pool.js';
import { schemaOf, type Generation } from './generation.js';

const { escapeIdentifier } = pg;

/** How long a flip tries to find the generation level with the active one, and how often. */
const TRIES = 60;
const BETWEEN_MS = 50;

/** In another epoch of a source the later generation is ahead: it was begun after the source had been restored. */
const isBehind = async (
  client: ClientBase,
  active: Generation,
  next: Generation,
): Promise<boolean> => {
  const { rows } = await client.query<{ behind: boolean }>(
    `select exists (
       select 1 from es.seen a left join es.seen b on b.consumer = $2 and (b.source, b.slice) = (a.source, a.slice)
        where a.consumer = $1 and (b.position is null or b.feed_epoch = a.feed_epoch and b.position < a.position
              or b.feed_epoch <> a.feed_epoch and $3::boolean)) behind`,
    [active.consumer, next.consumer, next.generation < active.generation],
  );
  return rows[0]?.behind ?? true;
};

const setState = async (
  client: ClientBase,
  { generation, state: before }: Generation,
  state: 'ACTIVE' | 'KEPT',
): Promise<void> => {
  const { rowCount } = await client.query(
    `update es.generations set state = $3, activated_at = case $3 when 'ACTIVE' then clock_timestamp() else activated_at end
      where generation = $1 and state = $2`,
    [generation, before, state],
  );
  if (rowCount !== 1) throw new Rejection('GenerationNotReady');
};

/** Whether the views could be turned in this moment; otherwise nothing has changed. */
const attempt = (pool: Pool, active: Generation, next: Generation): Promise<boolean> =>
  inTransaction(pool, async (client) => {
    await client.query(`set local lock_timeout = '1s'`);
    // Both consumers stand still between two transactions of theirs: what is read after the flip is never older than before it.
    await client.query('lock table es.seen in share row exclusive mode');
    if (await isBehind(client, active, next)) return false;
    await setState(client, active, 'KEPT');
    await setState(client, next, 'ACTIVE');
    for (const table of next.tables) {
      const name = escapeIdentifier(table);
      await client.query(
        `create or replace view read.${name} as select * from ${schemaOf(next.generation)}.${name}`,
      );
    }
    return true;
  });

const patiently = async (pool: Pool, active: Generation, next: Generation): Promise<boolean> => {
  try {
    return await attempt(pool, active, next);
  } catch (error) {
    if (isUnavailability(error)) return false;
    throw error;
  }
};

/**
 * Turns the views to another generation, all in one transaction: a reader sees one or the other. Rejects with
 * `GenerationBehind` when it does not come level with the active one within a few seconds.
 */
export const flipTo = async (pool: Pool, active: Generation, next: Generation): Promise<void> => {
  for (let tries = 0; tries < TRIES; tries += 1) {
    if (await patiently(pool, active, next)) return;
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_MS));
  }
  throw new Rejection('GenerationBehind');
};
