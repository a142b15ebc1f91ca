import { createPool, provisionDatabase, roleOf, type Purpose } from '@academy/event-store';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { DataSource } from 'typeorm';
import type { BusUnderTest } from '../conformance/bus-under-test.examples.js';
import { busMigrations } from './bus.migration.js';
import { PostgresBus } from './postgres-bus.js';

const sharedUrl = (): string => process.env.TEST_POSTGRES_URL ?? '';

const run = async (url: string, sql: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(sql).finally(() => client.end());
};

/** A bus database as a service meets it. */
export interface PostgresBusUnderTest extends BusUnderTest {
  readonly database: string;
  readonly urlOf: (purpose: Purpose) => string;
}

/** Creates a migrated bus database of its own, with members that notice changes within a second. */
export const openPostgresBus = async (
  partitions = 24,
  superuserUrl = sharedUrl(),
): Promise<PostgresBusUnderTest> => {
  const database = `bus_${randomUUID().replaceAll('-', '').slice(0, 20)}`;
  const urlOf = (purpose: Purpose): string => {
    const url = new URL(superuserUrl);
    url.pathname = `/${database}`;
    url.username = url.password = roleOf(database, purpose);
    return url.href;
  };
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  await provisionDatabase(client, database, {
    owner: roleOf(database, 'owner'),
    app: roleOf(database, 'app'),
    projector: roleOf(database, 'projector'),
  }).finally(() => client.end());
  const url = urlOf('owner');
  const source = new DataSource({ type: 'postgres', url, migrations: busMigrations });
  await source.initialize();
  await source.runMigrations();

  const opened: { readonly bus: PostgresBus; readonly pool: pg.Pool }[] = [];
  return {
    database,
    urlOf,
    connect: () => {
      const pool = createPool({ url: urlOf('app'), name: 'spec', max: 6 });
      const bus = new PostgresBus({ pool, partitions, beatMs: 150, expiryMs: 900 });
      opened.push({ bus, pool });
      return bus;
    },
    lose: async (topic) => {
      await source.query('delete from bus.records where topic = $1', [topic]);
    },
    cut: async () => {
      await run(superuserUrl, `alter database ${database} allow_connections false`);
      await run(
        superuserUrl,
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${database}'`,
      );
      return () => run(superuserUrl, `alter database ${database} allow_connections true`);
    },
    close: async () => {
      await Promise.all(opened.map(({ bus }) => bus.close()));
      await Promise.all(opened.map(({ pool }) => pool.end()));
      await source.destroy();
    },
  };
};
