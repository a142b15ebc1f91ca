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

/** Starts the cluster in a temporary folder; Ctrl-C removes it too. */
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
  return {
    superuserUrl: server.superuserUrl,
    createDatabase: async (name) => {
      const client = new pg.Client({ connectionString: server.superuserUrl });
      await client.connect();
      await client.query(`create database ${name}`).finally(() => client.end());
      const url = new URL(server.superuserUrl);
      url.pathname = `/${name}`;
      return url.href;
    },
    remove,
  };
};
