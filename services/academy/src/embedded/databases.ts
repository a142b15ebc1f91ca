import { provisionDatabase, purposes, roleOf, type Purpose } from '@academy/event-store';
import { keepSecret } from '@academy/platform';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import pg from 'pg';

/** The databases that are nobody's service: the bus, and the keys that services share. */
export const BUS_DATABASE = 'bus';
export const KEY_DATABASE = 'subject_keys';

type Passwords = Readonly<Record<Purpose, string>>;

/** A password that a URL and an environment file carry as it is. */
export const newPassword = (): Promise<string> =>
  Promise.resolve(randomBytes(24).toString('base64url'));

const passwordsFor = async (folder: string, database: string): Promise<Passwords> => {
  const kept = await Promise.all(
    purposes.map(async (purpose) => {
      const file = join(folder, 'secrets', `database-${roleOf(database, purpose)}`);
      return [purpose, await keepSecret(file, newPassword)] as const;
    }),
  );
  return Object.fromEntries(kept) as Passwords;
};

const urlOf = (superuserUrl: string, database: string, role: string, password: string): string => {
  const url = new URL(superuserUrl);
  Object.assign(url, { pathname: `/${database}`, username: role, password });
  return url.href;
};

/** The databases of an installation are reached by these: one URL per database and role. */
export type DatabaseUrls = (database: string, purpose: Purpose) => string;

/** The URLs of databases on the server that `serverUrl` names; passwords are kept in the folder, made the first time. */
export const databaseUrls = async (
  serverUrl: string,
  folder: string,
  databases: readonly string[],
): Promise<DatabaseUrls> => {
  const urls = new Map<string, string>();
  for (const database of databases) {
    const passwords = await passwordsFor(folder, database);
    for (const purpose of purposes) {
      const role = roleOf(database, purpose);
      urls.set(role, urlOf(serverUrl, database, role, passwords[purpose]));
    }
  }
  return (database, purpose) => {
    const url = urls.get(roleOf(database, purpose));
    if (!url) throw new Error(`no database ${database} was provisioned`);
    return url;
  };
};

/** Creates what is missing of the databases and their roles, and returns how to reach them. */
export const provisionDatabases = async (
  superuserUrl: string,
  folder: string,
  databases: readonly string[],
): Promise<DatabaseUrls> => {
  const superuser = new pg.Client({ connectionString: superuserUrl });
  await superuser.connect();
  try {
    for (const database of databases)
      await provisionDatabase(superuser, database, await passwordsFor(folder, database));
  } finally {
    await superuser.end();
  }
  return databaseUrls(superuserUrl, folder, databases);
};
