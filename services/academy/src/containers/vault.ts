import { databaseOf, keepSecret, loadConfig } from '@academy/platform';
import { join } from 'node:path';
import Type from 'typebox';
import { BUS_DATABASE, KEY_DATABASE, newPassword } from '../embedded/databases.js';
import { allServices } from '../services.js';

const schema = Type.Object({
  VAULT_FOLDER: Type.String({ minLength: 1, default: '/vault', description: 'a folder' }),
  DATABASE_SERVER: Type.String({ default: 'postgres:5432', description: '<host>:<port>' }),
});

/** Every database of the product. */
export const allDatabases: readonly string[] = [
  ...allServices.map(({ name }) => databaseOf(name)),
  BUS_DATABASE,
  KEY_DATABASE,
];

/** What only the jobs that set an installation up may see. */
export interface Vault {
  readonly folder: string;
  readonly superuserPassword: string;
  /** Reaches the server as its superuser; holds the password, so never print it. */
  readonly superuserUrl: string;
}

/** Opens the vault and makes its first secret at the first start. Throws `StartRefused` for a setting that makes no sense. */
export const openVault = async (): Promise<Vault> => {
  const { VAULT_FOLDER: folder, DATABASE_SERVER: server } = loadConfig(schema);
  const superuserPassword = await keepSecret(
    join(folder, 'secrets', 'database-superuser'),
    newPassword,
  );
  const superuserUrl = `postgresql://postgres:${superuserPassword}@${server}/postgres`;
  return { folder, superuserPassword, superuserUrl };
};
