import { spawn, type ChildProcess } from 'node:child_process';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { environment } from './cluster.js';
import type { Home } from './home.js';
import { lockLines } from './leftover.js';

/** Configuration parameters by name, as in postgresql.conf. */
export type Settings = Readonly<Record<string, string | number>>;

const DEFAULTS: Settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  fsync: 'on',
  full_page_writes: 'on',
  synchronous_commit: 'on',
  max_connections: 300,
  max_prepared_transactions: 0,
  shared_buffers: '256MB',
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

/** A server process and what it has written to the log. */
export interface Postmaster {
  readonly child: ChildProcess;
  readonly pid: number;
  /** Resolves when the process has ended, however it ended. */
  readonly ended: Promise<void>;
  /** The end of what this process logged, 8 KiB at most. */
  readonly lastWords: () => Promise<string>;
}

const readLog = async (file: string, from: number): Promise<string> => {
  const log = await open(file, 'r');
  try {
    const { size } = await log.stat();
    const position = Math.max(from, size - TAIL_BYTES);
    const { buffer, bytesRead } = await log.read({ buffer: Buffer.alloc(TAIL_BYTES), position });
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await log.close();
  }
};

const launch = async (home: Home, port: number, settings: Settings): Promise<Postmaster> => {
  const log = await open(logFileOf(home), 'a', 0o600);
  try {
    const { size } = await log.stat();
    const parameters = Object.entries({ ...DEFAULTS, ...settings, port });
    const child = spawn(
      join(home.installation, 'bin/postgres'),
      ['-D', home.data, ...parameters.flatMap(([name, value]) => ['-c', `${name}=${value}`])],
      // Detached: Ctrl-C reaches the parent alone, which stops the server when its own work is done.
      {
        ...{ detached: true, cwd: '/', env: environment(), ...home.account },
        stdio: ['ignore', log.fd, log.fd],
      },
    );
    const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    const pid = await new Promise<number>((resolve, reject) => {
      child.once('error', reject);
      child.once('spawn', () => resolve(child.pid ?? 0));
    });
    return { child, pid, ended, lastWords: () => readLog(logFileOf(home), size) };
  } finally {
    await log.close();
  }
};

const becomeReady = async (home: Home, { child, pid, lastWords }: Postmaster): Promise<void> => {
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
): Promise<Postmaster> => {
  const postmaster = await launch(home, port, settings);
  await becomeReady(home, postmaster);
  return postmaster;
};
