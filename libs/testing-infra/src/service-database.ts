import { provisionDatabase, roleOf, type Purpose } from '@academy/event-store';
import { randomUUID } from 'node:crypto';
import pg from 'pg';

/** A database with the three roles that a service logs in by. */
export interface ServiceDatabase {
  readonly database: string;
  readonly urlOf: (purpose: Purpose) => string;
}

/** Creates a database whose name begins with `prefix` and is unique; a role's password is its name. */
export const newServiceDatabase = async (
  superuserUrl: string,
  prefix: string,
): Promise<ServiceDatabase> => {
  const database = `${prefix}_${randomUUID().replaceAll('-', '').slice(0, 20)}`;
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  await provisionDatabase(client, database, {
    owner: roleOf(database, 'owner'),
    app: roleOf(database, 'app'),
    projector: roleOf(database, 'projector'),
  }).finally(() => client.end());
  const urlOf = (purpose: Purpose): string => {
    const url = new URL(superuserUrl);
    url.pathname = `/${database}`;
    url.username = url.password = roleOf(database, purpose);
    return url.href;
  };
  return { database, urlOf };
};
