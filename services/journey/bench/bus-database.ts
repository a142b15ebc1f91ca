import { busMigrations } from '@academy/event-bus';
import { provisionDatabase, roleOf } from '@academy/event-store';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { DataSource } from 'typeorm';

/** A database for a bus; answers with the URL of those who use it. */
export const busDatabase = async (superuserUrl: string): Promise<string> => {
  const database = `bus_${randomUUID().slice(0, 8)}`;
  const urlOf = (purpose: 'owner' | 'app'): string => {
    const url = new URL(superuserUrl);
    url.pathname = `/${database}`;
    url.username = url.password = roleOf(database, purpose);
    return url.href;
  };
  const superuser = new pg.Client({ connectionString: superuserUrl });
  await superuser.connect();
  await provisionDatabase(superuser, database, {
    owner: roleOf(database, 'owner'),
    app: roleOf(database, 'app'),
    projector: roleOf(database, 'projector'),
  }).finally(() => superuser.end());
  const url = urlOf('owner');
  const source = new DataSource({ type: 'postgres', url, migrations: [...busMigrations] });
  await source.initialize();
  await source.runMigrations();
  await source.destroy();
  return urlOf('app');
};
