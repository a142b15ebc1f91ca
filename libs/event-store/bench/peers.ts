import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import pg from 'pg';
import type { BenchCluster } from './cluster.js';
import type { Contender } from './contender.js';

/** The peers could not be installed. */
export class PeersMissing extends Error {
  override readonly name = 'PeersMissing';
}

const FOLDER = fileURLToPath(new URL('peers/', import.meta.url));
const fromPeers = createRequire(join(FOLDER, 'package.json'));

const packageOf = async (folder: string): Promise<{ version?: string; dependencies?: Record<string, string> }> =>
  JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as object;

const installed = async (): Promise<boolean> => {
  const { dependencies = {} } = await packageOf(FOLDER);
  const found = await Promise.all(
    Object.entries(dependencies).map(async ([name, version]) => {
      const peer = await packageOf(join(FOLDER, 'node_modules', name)).catch(() => undefined);
      return peer?.version === version;
    }),
  );
  return found.every(Boolean);
};

/** Installs the pinned peers beside the benchmark unless they are there. Throws `PeersMissing`. */
export const installPeers = async (): Promise<void> => {
  if (await installed()) return;
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund'];
  await promisify(execFile)('npm', ['ci', '--prefix', FOLDER, ...flags]).catch((error: unknown) => {
    throw new PeersMissing('the peers could not be installed; --no-peers measures without them', {
      cause: error,
    });
  });
};

const CONNECTIONS = 32;

interface EmmettModule {
  readonly getPostgreSQLEventStore: (
    url: string,
    options: object,
  ) => {
    readonly schema: { readonly migrate: () => Promise<unknown> };
    readonly appendToStream: (
      stream: string,
      events: readonly object[],
      options: { readonly expectedStreamVersion: bigint },
    ) => Promise<unknown>;
    readonly close: () => Promise<void>;
  };
}

const openEmmett = async (cluster: BenchCluster): Promise<Contender> => {
  const { getPostgreSQLEventStore } = fromPeers('@event-driven-io/emmett-postgresql') as EmmettModule;
  const { Pool } = fromPeers('pg') as typeof pg;
  const url = await cluster.createDatabase('emmett');
  const pool = new Pool({ connectionString: url, max: CONNECTIONS });
  const store = getPostgreSQLEventStore(url, { connectionOptions: { pool } });
  await store.schema.migrate();
  return {
    append: ({ streamId, body, meta }) =>
      store.appendToStream(streamId, [{ type: 'EntryMade', data: body, metadata: meta }], {
        expectedStreamVersion: 0n,
      }),
    close: async () => {
      await store.close();
      await pool.end();
    },
  };
};

interface CastoreModule {
  readonly PostgresEventStorageAdapter: {
    new (options: { readonly connectionString: string }): {
      readonly pushEvent: (event: object, options: { readonly eventStoreId: string }) => Promise<unknown>;
      readonly _sql: { readonly end: () => Promise<void> };
    };
    readonly createEventTable: (options: { readonly connectionString: string }) => Promise<unknown>;
  };
}

const openCastore = async (cluster: BenchCluster): Promise<Contender> => {
  const { PostgresEventStorageAdapter } = fromPeers(
    '@castore/event-storage-adapter-postgres',
  ) as CastoreModule;
  const connectionString = `${await cluster.createDatabase('castore')}?max=${CONNECTIONS}`;
  await PostgresEventStorageAdapter.createEventTable({ connectionString });
  const adapter = new PostgresEventStorageAdapter({ connectionString });
  return {
    append: ({ participantId, body, meta }) =>
      adapter.pushEvent(
        { aggregateId: participantId, version: 1, type: 'EntryMade', payload: body, metadata: meta },
        { eventStoreId: 'account' },
      ),
    close: () => adapter._sql.end(),
  };
};

/** The files of message-db in the order in which its install scripts name them. */
const messageDbFiles = async (folder: string): Promise<string[]> => {
  const scripts = ['install-functions', 'install-indexes', 'install-views', 'install-privileges'];
  const texts = await Promise.all(
    scripts.map((script) => readFile(join(folder, `${script}.sh`), 'utf8')),
  );
  const listed = texts.flatMap((text) =>
    [...text.matchAll(/run_psql_file \$base\/(\S+\.sql)/g)].map(([, file = '']) => file),
  );
  return [
    'roles/message-store.sql',
    'schema/message-store.sql',
    'extensions/pgcrypto.sql',
    'tables/messages.sql',
    ...listed,
  ].map((file) => join(folder, file));
};

const openMessageDb = async (cluster: BenchCluster): Promise<Contender> => {
  const folder = join(dirname(fromPeers.resolve('@eventide/message-db/package.json')), 'database');
  const pool = new pg.Pool({
    connectionString: await cluster.createDatabase('message_store'),
    options: '-c search_path=message_store,public',
    max: CONNECTIONS,
  });
  for (const file of await messageDbFiles(folder)) await pool.query(await readFile(file, 'utf8'));
  return {
    append: ({ streamId, participantId, body, meta }) =>
      pool.query({
        name: 'message_db.write',
        text: 'select write_message($1, $2, $3, $4, $5, $6)',
        values: [participantId, streamId, 'EntryMade', JSON.stringify(body), JSON.stringify(meta), -1],
      }),
    close: () => pool.end(),
  };
};

/** Every peer in a database of its own, by the name its figures carry. */
export const openPeers = async (cluster: BenchCluster): Promise<Readonly<Record<string, Contender>>> => ({
  emmett: await openEmmett(cluster),
  castore: await openCastore(cluster),
  messageDb: await openMessageDb(cluster),
});
