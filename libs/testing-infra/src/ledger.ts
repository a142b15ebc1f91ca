import type { EventContract, ServiceName } from '@academy/contracts';
import {
  createPool,
  EventStore,
  ledgerMigrations,
  provisionDatabase,
  roleOf,
  startEpochIfNew,
  Streams,
  type Purpose,
} from '@academy/event-store';
import { SystemClock, type Clock } from '@academy/kernel';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { DataSource } from 'typeorm';

export interface LedgerOptions {
  /** A superuser's URL of the cluster to use. */
  readonly superuserUrl: string;
  readonly service: ServiceName;
  readonly events: readonly EventContract[];
  readonly clock?: Clock;
  /** Connections of the service's pool. */
  readonly poolSize?: number;
}

/** A migrated ledger in a database of its own. */
export interface TestLedger {
  readonly database: string;
  readonly urlOf: (purpose: Purpose) => string;
  readonly store: EventStore;
  readonly streams: Streams;
  /** Another instance of the same service on the same database. */
  readonly anotherInstance: () => EventStore;
  /** Closes every pool; the database stays. */
  readonly close: () => Promise<void>;
}

const urlFor = (superuserUrl: string, database: string, role?: string): string => {
  const url = new URL(superuserUrl);
  url.pathname = `/${database}`;
  if (role) {
    url.username = role;
    url.password = role;
  }
  return url.href;
};

const withClient = async (
  url: string,
  work: (client: pg.Client) => Promise<unknown>,
): Promise<void> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
};

const migrate = async (url: string): Promise<void> => {
  const source = new DataSource({ type: 'postgres', url, migrations: ledgerMigrations });
  await source.initialize();
  await source.runMigrations();
  await source.destroy();
};

/** Creates a database with the ledger's schema and the three roles, and opens it as the service would. */
export const openLedger = async ({
  superuserUrl,
  service,
  events,
  clock = new SystemClock(),
  poolSize = 8,
}: LedgerOptions): Promise<TestLedger> => {
  const database = `ledger_${randomUUID().replaceAll('-', '').slice(0, 20)}`;
  const urlOf = (purpose: Purpose): string =>
    urlFor(superuserUrl, database, roleOf(database, purpose));
  const passwords = {
    owner: roleOf(database, 'owner'),
    app: roleOf(database, 'app'),
    projector: roleOf(database, 'projector'),
  };
  await withClient(superuserUrl, (client) => provisionDatabase(client, database, passwords));
  await migrate(urlOf('owner'));
  await withClient(urlOf('owner'), startEpochIfNew);

  const pools: pg.Pool[] = [];
  const instance = (): EventStore => {
    const pool = createPool({ url: urlOf('app'), name: 'spec', max: poolSize });
    pools.push(pool);
    return new EventStore({ service, pool, clock, events });
  };
  const store = instance();
  return {
    database,
    urlOf,
    store,
    streams: new Streams(store),
    anotherInstance: instance,
    close: async () => {
      await Promise.all(pools.map((pool) => pool.end()));
    },
  };
};
