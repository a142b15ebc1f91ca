import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { secretOf, type RunningAcademy } from './academy.examples.js';

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly command: string;
}

const processes = (): readonly Process[] =>
  execFileSync('ps', ['-axo', 'pid=,ppid=,args='], { encoding: 'utf8' })
    .split('\n')
    .flatMap((line) => {
      const [, pid, parent, command] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
      return command === undefined ? [] : [{ pid: Number(pid), parent: Number(parent), command }];
    });

const postmasterOf = ({ pid }: Pick<RunningAcademy, 'pid'>): Process => {
  const found = processes().find(
    ({ parent, command }) => parent === pid && command.includes('bin/postgres -D'),
  );
  if (!found) throw new Error('the academy has no PostgreSQL now');
  return found;
};

/** Sends a signal to the academy's postmaster alone. */
export const signalPostmaster = (academy: RunningAcademy, signal: NodeJS.Signals): void => {
  process.kill(postmasterOf(academy).pid, signal);
};

/** Stops PostgreSQL and all its sessions in their tracks: connections stay open, nothing answers. Returns the way to go on. */
export const freezePostgres = (academy: RunningAcademy): (() => void) => {
  const postmaster = postmasterOf(academy).pid;
  process.kill(postmaster, 'SIGSTOP'); // first, so that it starts no session meanwhile
  const sessions = processes().filter(({ parent }) => parent === postmaster);
  const frozen = [postmaster, ...sessions.map(({ pid }) => pid)];
  for (const pid of frozen) process.kill(pid, 'SIGSTOP');
  return () => {
    for (const pid of frozen) process.kill(pid, 'SIGCONT');
  };
};

const portOf = (academy: RunningAcademy): string =>
  /port=(\d+)/.exec(postmasterOf(academy).command)?.[1] ?? '';

/** Where its superuser connects. */
export const superuserUrlOf = async (academy: RunningAcademy): Promise<string> => {
  const file = join(academy.folder, 'postgres/superuser-password');
  return `postgres://postgres:${await readFile(file, 'utf8')}@127.0.0.1:${portOf(academy)}/postgres`;
};

/** A connection to a database as its owner; the caller ends it. */
export const connectAsOwner = async (
  academy: RunningAcademy,
  database: string,
): Promise<pg.Client> => {
  const client = new pg.Client({
    host: '127.0.0.1',
    port: Number(portOf(academy)),
    database,
    user: `${database}_owner`,
    password: await secretOf(academy, `database-${database}_owner`),
  });
  client.on('error', () => undefined);
  await client.connect();
  return client;
};

/** The databases of the product: every service's, the bus's and the keys'. */
export const databasesOf = async (academy: RunningAcademy): Promise<string[]> => {
  const client = await connectAsOwner(academy, 'registration');
  try {
    const { rows } = await client.query<{ datname: string }>(
      `select datname from pg_database where not datistemplate and datname <> 'postgres' order by 1`,
    );
    return rows.map(({ datname }) => datname);
  } finally {
    await client.end();
  }
};
