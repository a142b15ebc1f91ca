import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { removePostgres } from './remove-postgres.js';
import { startPostgres, type PostgresOptions, type RunningPostgres } from './start-postgres.js';

const made: string[] = [];
const started: RunningPostgres[] = [];

/** A new temporary folder: open to all with 0755, closed to all but its owner with 0700. */
export const newFolder = async (mode = 0o755): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), `academy-test-${process.pid}-`));
  made.push(folder);
  await chmod(folder, mode);
  return folder;
};

/** Starts a cluster that does not wait for the disk; settings may make it. */
export const start = async ({
  settings,
  ...options
}: PostgresOptions): Promise<RunningPostgres> => {
  const server = await startPostgres({ ...options, settings: { fsync: 'off', ...settings } });
  started.push(server);
  return server;
};

/** Stops every server that `start` started, so that a spec that failed leaves none behind. */
export const stopServers = async (): Promise<void> => {
  for (const server of started.splice(0)) await server.stop();
};

/** Removes every cluster in a folder that `newFolder` made. */
export const removeFolders = async (): Promise<void> => {
  await stopServers();
  for (const folder of made.splice(0)) await removePostgres(folder);
};

/** Runs statements one by one and returns the first column of the last one's first row. */
export const ask = async (url: string, ...statements: string[]): Promise<unknown> => {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    let rows: unknown[][] = [];
    for (const text of statements) ({ rows } = await client.query({ text, rowMode: 'array' }));
    return rows[0]?.[0];
  } finally {
    await client.end();
  }
};
