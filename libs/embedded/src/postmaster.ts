import { totalmem } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { environment } from './cluster.js';
import type { Home } from './home.js';
import { lockLines } from './leftover.js';
import { launchLogged, type LoggedServer } from './logged-server.js';

/** Configuration parameters by name, as in postgresql.conf. */
export type Settings = Readonly<Record<string, string | number>>;

const MIB = 1_024 ** 2;

/**
 * A quarter of the machine, as PostgreSQL's manual advises, and at most a gigabyte: what an append or a fold looks up stays in memory
 * without a write of somebody else's page first. It is taken up only as it is used.
 */
const sharedBuffersMb = (): number => Math.min(1_024, Math.floor(totalmem() / 4 / MIB));

const DEFAULTS: Settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  fsync: 'on',
  full_page_writes: 'on',
  synchronous_commit: 'on',
  max_connections: 300,
  max_prepared_transactions: 0,
  shared_buffers: `${sharedBuffersMb()}MB`,
  timezone: 'UTC',
  log_timezone: 'UTC',
  // Errors of a statement go to its client only, without details: they can hold personal data.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
};

const READY_MS = 300_000;
const TAIL_BYTES = 8_192;

/** The log of a cluster, in the caller's folder. */
export const logFileOf = ({ folder }: Pick<Home, 'folder'>): string => join(folder, 'postgres.log');

const launch = (home: Home, port: number, settings: Settings): Promise<LoggedServer> => {
  const parameters = Object.entries({ ...DEFAULTS, ...settings, port });
  return launchLogged({
    command: join(home.installation, 'bin/postgres'),
    parameters: [
      ...['-D', home.data],
      ...parameters.flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ],
    options: { cwd: '/', env: environment(), ...home.account },
    logFile: logFileOf(home),
    tailBytes: TAIL_BYTES,
  });
};

const becomeReady = async (home: Home, { child, pid, lastWords }: LoggedServer): Promise<void> => {
  const deadline = Date.now() + READY_MS;
  for (;;) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(await lastWords());
    const lock = await lockLines(home.data);
    if (lock[0] === String(pid) && lock[7] === 'ready') return;
    if (Date.now() > deadline) {
      child.kill('SIGQUIT');
      throw new Error(`not ready after ${READY_MS / 1000} seconds`);
    }
    await sleep(25);
  }
};

/** Starts the server and waits until it takes connections. Throws what it logged when it ends before that. */
export const runPostmaster = async (
  home: Home,
  port: number,
  settings: Settings,
): Promise<LoggedServer> => {
  const postmaster = await launch(home, port, settings);
  await becomeReady(home, postmaster);
  return postmaster;
};
