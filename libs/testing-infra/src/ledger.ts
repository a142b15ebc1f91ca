import type { EventContract, ServiceName } from '@academy/contracts';
import {
  createPool,
  EventStore,
  ledgerMigrations,
  startEpochIfNew,
  Streams,
  type Purpose,
} from '@academy/event-store';
import { SystemClock, type Clock } from '@academy/kernel';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { newServiceDatabase } from './service-database.js';

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

const beginEpoch = async (url: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await startEpochIfNew(client).finally(() => client.end());
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
  const { database, urlOf } = await newServiceDatabase(superuserUrl, 'ledger');
  await migrate(urlOf('owner'));
  await beginEpoch(urlOf('owner'));

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
