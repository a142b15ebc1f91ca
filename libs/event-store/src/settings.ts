import type { Pool } from 'pg';

/** A database whose settings would let an acknowledged event be lost. */
export class UnsafeDatabase extends Error {
  override readonly name = 'UnsafeDatabase';
}

const required = {
  fsync: 'on',
  full_page_writes: 'on',
  max_prepared_transactions: '0',
  server_encoding: 'UTF8',
} as const;

/** Commits at these levels are on disk when they are acknowledged. */
const durableCommits = new Set(['on', 'remote_write', 'remote_apply', 'local']);

/**
 * Refuses a database on which "acknowledged" would not mean "on disk" (reliability-security.md §1.1): throws `UnsafeDatabase`
 * naming each setting and what it must be. `synchronous_commit` is judged as this connection has it.
 */
export const refuseUnsafeSettings = async (pool: Pool): Promise<void> => {
  const names = [...Object.keys(required), 'synchronous_commit'];
  const { rows } = await pool.query<{ name: string; setting: string }>(
    'select name, setting from pg_settings where name = any($1)',
    [names],
  );
  const actual = new Map(rows.map(({ name, setting }) => [name, setting]));
  const faults = Object.entries(required)
    .filter(([name, must]) => actual.get(name) !== must)
    .map(([name, must]) => `${name} is ${actual.get(name) ?? 'unknown'}, must be ${must}`);
  const commit = actual.get('synchronous_commit') ?? 'unknown';
  if (!durableCommits.has(commit)) faults.push(`synchronous_commit is ${commit}, must be on`);
  if (faults.length > 0)
    throw new UnsafeDatabase(`the ledger refuses this database: ${faults.join('; ')}`);
};
