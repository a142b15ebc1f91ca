import { sliceOf } from '@academy/contracts';
import type { EventStore } from '@academy/event-store';
import { causedBy, Streams, uuidv5, uuidv7 } from '@academy/event-store';
import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { accounts, makeEntry, someone } from '../../libs/event-store/src/account.examples.js';
import type { Sighting } from './verdict.js';

/** Streams shared by all writers: few enough to collide. */
const STREAMS = Array.from({ length: 150 }, (_, index) => uuidv5('race', String(index)));

const anyOf = <T>(items: readonly T[]): T => {
  const item = items[Math.floor(Math.random() * items.length)];
  if (item === undefined) throw new Error('nothing to choose from');
  return item;
};

type Client = pg.PoolClient;
type Write = (client: Client) => Promise<Sighting[]>;

/**
 * One writer: transactions that dawdle, roll back one time in ten, and write something else first in three of ten. What it returns
 * are the events whose commit was acknowledged.
 */
export const dawdlingWriter = async (
  pool: pg.Pool,
  until: number,
  write: Write,
): Promise<Sighting[]> => {
  const committed: Sighting[] = [];
  while (performance.now() < until) {
    const client = await pool.connect();
    try {
      committed.push(...(await dawdle(client, write)));
    } catch (error) {
      await client.query('rollback');
      if (!isConflict(error)) throw error;
    } finally {
      client.release();
    }
  }
  return committed;
};

const perhaps = async (chance: number, work: () => Promise<unknown>): Promise<void> => {
  if (Math.random() < chance) await work();
};

/** One transaction; the events whose commit was acknowledged. */
const dawdle = async (client: Client, write: Write): Promise<Sighting[]> => {
  await client.query('begin');
  await perhaps(0.3, () => client.query('insert into public.scratch values (default)'));
  await perhaps(0.5, () => sleep(Math.random() * 3));
  const written = await write(client);
  await perhaps(0.3, () => sleep(Math.random() * 2));
  if (Math.random() < 0.1) {
    await client.query('rollback');
    return [];
  }
  await client.query('commit');
  return written;
};

const isConflict = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === '23505' || error.code === '40P01');

/**
 * Reads a stream's version and appends one event to it through the ledger's own function, unless it holds `most` already. The
 * position is `null` when nothing was written.
 */
export const appendTo = async (
  connection: pg.Pool | Client,
  id: string,
  most = Infinity,
): Promise<{ readonly version: number; readonly position: bigint | null }> => {
  const stream = `account-${id}`;
  const read = await connection.query<{ version: number }>(
    'select coalesce(max(stream_version), 0)::int as version from es.events where stream_id = $1',
    [stream],
  );
  const version = read.rows[0]?.version ?? 0;
  if (version >= most) return { version, position: null };
  const body = JSON.stringify({ participantId: id, entry: version + 1, note: 'race' });
  const { rows } = await connection.query<{ at: bigint | null }>(
    `select es.append_one(now(), $1, $2, $3, 'EntryMade', 1, $4, $5, false, null, $6, '{}', 0, null, null) at`,
    [stream, version, uuidv7(), id, sliceOf(id), body],
  );
  return { version, position: rows[0]?.at ?? null };
};

/** An append to any of the streams, inside the writer's transaction. */
export const ledgerWrite: Write = async (client) => {
  const id = anyOf(STREAMS);
  const { version, position } = await appendTo(client, id);
  return position === null ? [] : [{ stream: `account-${id}`, version: version + 1, position }];
};

/** An append to a ledger without the lock. */
export const unfencedWrite =
  (fenced: boolean): Write =>
  async (client) => {
    const stream = anyOf(STREAMS);
    const count = 1 + Math.floor(Math.random() * 3);
    const { rows } = await client.query<{ base: number }>(
      'select variant.append($1, $2, $3) base',
      [stream, count, fenced],
    );
    const base = rows[0]?.base ?? 0;
    return Array.from({ length: count }, (_, index) => ({
      stream,
      version: base + index + 1,
      position: 0n,
    }));
  };

/** A writer as services write: commands through `Streams`, group commits and all. */
export const commandWriter = async (store: EventStore, until: number): Promise<Sighting[]> => {
  const streams = new Streams(store);
  const committed: Sighting[] = [];
  while (performance.now() < until) {
    const id = anyOf(STREAMS);
    const { streamVersion, position } = await causedBy(someone, () =>
      streams.execute(accounts, id, makeEntry(id), { commandId: uuidv7() }),
    );
    committed.push({ stream: `account-${id}`, version: streamVersion, position });
  }
  return committed;
};
