import { escapeIdentifier, type ClientBase } from 'pg';
import { FUNCTIONS, grantsTo } from './key-functions.js';
import { GUARDS, TABLES, TRIGGERS } from './key-schema.js';

/** Existing roles of the key database: one owns the tables, the other is what services connect as. */
export interface KeyRoles {
  readonly owner: string;
  readonly app: string;
}

/**
 * Brings the key database to the present schema; may run again and from several processes at once.
 * @param client outside a transaction; a superuser, or a member of `owner` that may create a schema.
 */
export const migrateKeys = async (client: ClientBase, { owner, app }: KeyRoles): Promise<void> => {
  const ownerName = escapeIdentifier(owner);
  await client.query('begin isolation level read committed');
  try {
    await client.query("select pg_advisory_xact_lock(hashtextextended('privacy.migrate', 0))");
    await client.query(`create schema if not exists privacy authorization ${ownerName}`);
    await client.query(`set local role ${ownerName}`);
    await client.query(TABLES + GUARDS + TRIGGERS + FUNCTIONS + grantsTo(escapeIdentifier(app)));
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
};
