import { createDatabase } from '@academy/testing-infra';
import { randomBytes } from 'node:crypto';
import { Pool } from 'pg';
import { migrateKeys, type KeyRoles } from './migrate-keys.js';

/** A migrated key database of a spec's own, with the two roles that a deployment has. */
export interface KeyDatabase {
  readonly roles: KeyRoles;
  readonly superuser: Pool;
  readonly app: Pool;
  readonly appUrl: string;
  readonly close: () => Promise<void>;
}

/** Migrates as the superuser would at installation; roles are the cluster's, so their names are unique. */
export const openKeyDatabase = async (): Promise<KeyDatabase> => {
  const { url, drop } = await createDatabase('keys');
  const suffix = randomBytes(4).toString('hex');
  const roles = { owner: `keys owner ${suffix}`, app: `keys_app_${suffix}` };
  const password = randomBytes(12).toString('hex');
  const superuser = new Pool({ connectionString: url, max: 4 });
  await superuser.query(`create role "${roles.owner}"`);
  await superuser.query(`create role "${roles.app}" login password '${password}'`);
  const client = await superuser.connect();
  await migrateKeys(client, roles);
  client.release();

  const appUrl = Object.assign(new URL(url), { username: roles.app, password }).href;
  const app = new Pool({ connectionString: appUrl, max: 10 });
  const close = async (): Promise<void> => {
    await app.end();
    for (const role of [roles.owner, roles.app])
      await superuser.query(`drop owned by "${role}" cascade; drop role "${role}"`);
    await superuser.end();
    await drop();
  };
  return { roles, superuser, app, appUrl, close };
};
