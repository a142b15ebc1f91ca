import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** A database of a spec's own in the PostgreSQL that all specs share. */
export interface TestDatabase {
  /** Connects to it as the superuser. */
  readonly url: string;
  readonly name: string;
  /** Cuts its sessions and removes it. Calling it again is harmless. */
  readonly drop: () => Promise<void>;
}

const sharedUrl = (): string => {
  const url = process.env.TEST_POSTGRES_URL;
  if (!url)
    throw new Error('no PostgreSQL: only specs named *.int.spec.ts or *.e2e.spec.ts get one');

  return url;
};

const run = async (sql: string): Promise<void> => {
  const client = new pg.Client({ connectionString: sharedUrl() });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
};

/** Creates an empty database whose name begins with `name` and is unique. */
export const createDatabase = async (name = 'spec'): Promise<TestDatabase> => {
  const unique = `${name.slice(0, 40)}_${randomBytes(6).toString('hex')}`;
  const identifier = pg.escapeIdentifier(unique);
  await run(`create database ${identifier}`);

  const url = new URL(sharedUrl());
  url.pathname = `/${encodeURIComponent(unique)}`;
  return {
    url: url.href,
    name: unique,
    drop: () => run(`drop database if exists ${identifier} with (force)`),
  };
};
