import { busMigrations } from '@academy/event-bus';
import { roleOf } from '@academy/event-store';
import { migrateKeys } from '@academy/privacy';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { KEY_DATABASE } from './databases.js';

/** Brings the database of the bus up to date, as its owner. */
export const migrateBus = async (ownerUrl: string): Promise<void> => {
  const source = new DataSource({
    type: 'postgres',
    url: ownerUrl,
    migrations: [...busMigrations],
  });
  await source.initialize();
  await source.runMigrations();
  await source.destroy();
};

/** Brings the database of the subject keys up to date, as its owner. */
export const migrateKeyDatabase = async (ownerUrl: string): Promise<void> => {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await migrateKeys(owner, {
      owner: roleOf(KEY_DATABASE, 'owner'),
      app: roleOf(KEY_DATABASE, 'app'),
    });
  } finally {
    await owner.end();
  }
};
