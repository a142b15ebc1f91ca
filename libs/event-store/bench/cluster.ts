import { removePostgres, startPostgres } from '@academy/embedded';
import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

/** A PostgreSQL for one run of the benchmark, with the settings the product starts it with. */
export interface BenchCluster {
  readonly superuserUrl: string;
  /** A URL of the superuser for a new, empty database. */
  readonly createDatabase: (name: string) => Promise<string>;
  /** Stops the server and removes its data. */
  readonly remove: () => Promise<void>;
}

/** One segment of PostgreSQL's log less its headers; a checkpoint keeps a gigabyte of used ones (max_wal_size) to be written over. */
const LOG_SEGMENT_BYTES = 16_000_000;
const LOG_SEGMENTS_KEPT = 64;

/**
 * Brings a new server to where one is that has run for a while. A new one makes each segment of its log, and all commits wait 50 ms while
 * it is filled with zeros, three times a second under full load; and memory of a virtual machine is slow where it is used for the first time.
 */
const RUN_IN = [
  'create unlogged table scratch (page text storage plain)',
  `insert into scratch select repeat('x', 8000) from generate_series(1, (select setting::int from pg_settings where name = 'shared_buffers'))`,
  'drop table scratch',
  ...[1, 2].flatMap(() => [
    `select count(pg_logical_emit_message(false, '', repeat('x', ${LOG_SEGMENT_BYTES}))) from generate_series(1, ${LOG_SEGMENTS_KEPT})`,
    'checkpoint',
  ]),
];

/** Runs statements one after the other on a connection of their own. */
const execute = async (url: string, statements: readonly string[]): Promise<void> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
};

/** Starts the cluster in a temporary folder and runs it in; Ctrl-C removes it too. */
export const startCluster = async (): Promise<BenchCluster> => {
  const folder = await mkdtemp(join(tmpdir(), 'academy-bench-'));
  await chmod(folder, 0o755);
  const server = await startPostgres({ folder });
  const remove = async (): Promise<void> => {
    await server.stop();
    await removePostgres(folder);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void remove().finally(() => process.exit(1)));
  try {
    await execute(server.superuserUrl, RUN_IN);
  } catch (error) {
    await remove();
    throw error;
  }
  return {
    superuserUrl: server.superuserUrl,
    createDatabase: async (name) => {
      await execute(server.superuserUrl, [`create database ${name}`]);
      const url = new URL(server.superuserUrl);
      url.pathname = `/${name}`;
      return url.href;
    },
    remove,
  };
};
