import { databaseOf, keepSecret, loadConfig, SERVICE_CLIENT } from '@academy/platform';
import { chmod, chown, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Type from 'typebox';
import {
  BUS_DATABASE,
  databaseUrls,
  KEY_DATABASE,
  newPassword,
  type DatabaseUrls,
} from '../embedded/databases.js';
import { allServices } from '../services.js';
import { allDatabases, openVault } from './vault.js';

/**
 * The first job of an installation in containers, before PostgreSQL: makes every secret once and hands each container its own,
 * in a folder that no other container sees. Runs as root, only to give each folder to the account that reads it.
 */
const { HANDOUT_FOLDER: handout } = loadConfig(
  Type.Object({
    HANDOUT_FOLDER: Type.String({ minLength: 1, default: '/handout', description: 'a folder' }),
  }),
);

/** Accounts of the public images `postgres` and `node`. */
const POSTGRES = 999;
const NODE = 1000;

const giveTo = async (account: number, folder: string): Promise<void> => {
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(folder, { recursive: true }))
    await chown(join(folder, name), account, account);
  await chown(folder, account, account);
  await chmod(folder, 0o700);
};

const write = async (folder: string, name: string, text: string): Promise<void> => {
  await mkdir(folder, { recursive: true });
  await rm(join(folder, name), { force: true });
  await writeFile(join(folder, name), text, { mode: 0o400 });
};

const environmentOf = (database: string, urlOf: DatabaseUrls, clientSecret: string): string =>
  Object.entries({
    DATABASE_URL_OWNER: urlOf(database, 'owner'),
    DATABASE_URL_APP: urlOf(database, 'app'),
    DATABASE_URL_PROJECTOR: urlOf(database, 'projector'),
    BUS_DATABASE_URL: urlOf(BUS_DATABASE, 'app'),
    KEY_DATABASE_URL: urlOf(KEY_DATABASE, 'app'),
    OIDC_CLIENT_SECRET: clientSecret,
  })
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');

const vault = await openVault();
const urlOf = await databaseUrls(vault.superuserUrl, vault.folder, allDatabases);
const issuer = join(handout, 'issuer');
const clientSecret = await keepSecret(join(issuer, `client-${SERVICE_CLIENT}.secret`), newPassword);
await write(join(handout, 'postgres'), 'password', vault.superuserPassword);
for (const { name } of allServices) {
  const environment = environmentOf(databaseOf(name), urlOf, clientSecret);
  await write(join(handout, name), 'service.env', environment);
  await giveTo(NODE, join(handout, name));
}
await giveTo(POSTGRES, join(handout, 'postgres'));
for (const folder of [issuer, join(handout, 'keys'), join(handout, 'documents'), vault.folder])
  await giveTo(NODE, folder);
