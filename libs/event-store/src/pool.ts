import { Unavailable } from '@academy/kernel';
import pg from 'pg';
import { hangUpOnSilence, packetSocket } from './pool-connection.js';
import { send, type Statement } from './statements.js';
import { together } from './together.js';

export interface PoolOptions {
  readonly url: string;
  /** Shown in pg_stat_activity. */
  readonly name: string;
  /** Connections at most. */
  readonly max?: number;
  /** How long a statement may take, milliseconds; more than a request would wait is for background work alone. */
  readonly statementMs?: number;
}

const BIGINT = 20;
const DATE = 1082;
const TIMESTAMP = 1114;
const TIMESTAMPTZ = 1184;

const asInstant = (text: string): string => new Date(text).toISOString();

/** bigint stays exact, a date stays a civil date, an instant is ISO-8601 in UTC: never a local `Date`. */
const parsers = new Map<number, (text: string) => unknown>([
  [BIGINT, BigInt],
  [DATE, (text: string) => text],
  [TIMESTAMP, (text: string) => asInstant(`${text}Z`)],
  [TIMESTAMPTZ, asInstant],
]);

type FindParser = (oid: number, format?: 'text' | 'binary') => (text: string) => unknown;

/** pg types its own look-up by the enum of built-in types, but is asked with any oid. */
const standard = pg.types.getTypeParser as unknown as FindParser;

const types: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    (format === 'binary' ? undefined : parsers.get(oid)) ?? standard(oid, format),
};

/**
 * A connection pool with every time-out set: a caller waits 1.5 s for a connection and, unless it asks for more, 5 s for an answer,
 * and an abandoned transaction is ended by the server. Statements that do not wait for each other's answers leave together.
 */
export const createPool = (options: PoolOptions): pg.Pool => {
  const { url, name, max = 8, statementMs = 4_000 } = options;
  const pool = new pg.Pool({
    connectionString: url,
    stream: packetSocket,
    pipeline: true,
    application_name: name,
    // Every query of ours has its index; a table that is still empty, or not analysed yet, must not talk the planner out of it.
    options: '-c enable_seqscan=off -c plan_cache_mode=force_generic_plan',
    max,
    connectionTimeoutMillis: 1_500,
    statement_timeout: statementMs,
    lock_timeout: 3_000,
    idle_in_transaction_session_timeout: 10_000,
    idleTimeoutMillis: 30_000,
    maxLifetimeSeconds: 1_800,
    types,
  });
  // A connection that breaks is noticed on its next use, idle or between two statements of a transaction; an `error` event that
  // nobody listens to would end the process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => {
    client.on('error', () => undefined);
    hangUpOnSilence(client, statementMs + 1_000);
  });
  return pool;
};

const CONNECTION_LOST = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EHOSTUNREACH',
]);
/** Connection exceptions, shutdown and start-up, out of resources, lock and statement time-outs. */
const PASSING_SQLSTATE = /^(08|57P|53|55P03|57014|40P01|25P0[23])/;

/** Whether an error says that PostgreSQL is away or overloaded, rather than that the statement was wrong. */
export const isUnavailability = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false;
  const { code } = error as Error & { code?: unknown };
  if (typeof code === 'string' && (CONNECTION_LOST.has(code) || PASSING_SQLSTATE.test(code)))
    return true;
  return /^(Connection terminated|timeout exceeded when trying to connect|Query read timeout|Client has encountered a connection error|Client was closed)/.test(
    error.message,
  );
};

/** Runs a database call; an outage becomes `Unavailable`, everything else passes. */
export const orUnavailable = async <T>(call: () => Promise<T>): Promise<T> => {
  try {
    return await call();
  } catch (error) {
    if (!isUnavailability(error)) throw error;
    throw new Unavailable('the database does not answer', 1, { cause: error });
  }
};

const onConnection = async <T>(
  pool: pg.Pool,
  transact: (client: pg.PoolClient) => Promise<T>,
): Promise<T> => {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    return await transact(client);
  } catch (error) {
    await client.query('rollback').catch((failure: unknown) => {
      broken = failure instanceof Error ? failure : new Error('rollback failed');
    });
    throw error;
  } finally {
    client.release(broken);
  }
};

const begin = async <T>(
  client: pg.PoolClient,
  opening: readonly Statement[],
  first: (client: pg.PoolClient) => Promise<T>,
): Promise<T> => {
  const beginning = client.query('begin isolation level read committed');
  const [, , result] = await together(beginning, send(client, opening), first(client));
  return result;
};

/**
 * Runs `work` in one READ COMMITTED transaction; rolls back and rethrows on any error. `opening` is executed
 * at the beginning, each statement with a snapshot of its own. The first statements of `work` travel with them and fail with them.
 */
export const inTransaction = <T>(
  pool: pg.Pool,
  work: (client: pg.PoolClient) => Promise<T>,
  opening: readonly Statement[] = [],
): Promise<T> =>
  onConnection(pool, async (client) => {
    const result = await begin(client, opening, work);
    await client.query('commit');
    return result;
  });

/** What was found out in a transaction, and what is to be written there for it. */
export interface Concluded<T> {
  readonly result: T;
  readonly statements: readonly Statement[];
}

/**
 * The same for work that knows, once it has read, all that is left to be written: the commit leaves with those statements, so that
 * reading and writing are a round trip each. Where one of them fails PostgreSQL makes the commit a rollback; so what must hold is
 * checked before, on what was read under a lock, and not on the answers.
 */
export const readThenWrite = <T>(
  pool: pg.Pool,
  read: (client: pg.PoolClient) => Promise<Concluded<T>>,
  opening: readonly Statement[] = [],
): Promise<T> =>
  onConnection(pool, async (client) => {
    const { result, statements } = await begin(client, opening, read);
    await together(send(client, statements), client.query('commit'));
    return result;
  });
