import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { holdsWithin, isAlive, processesOf, signal } from './processes.js';

const SHUTDOWN_MS = 60_000;

/** The lines of `postmaster.pid`: the first is the process id, the eighth the state; empty when there is none. */
export const lockLines = async (data: string): Promise<readonly string[]> => {
  const lock = await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => '');
  return lock.split('\n').map((line) => line.trim());
};

/** Fast shutdown: sessions are cut, a checkpoint is written. One that takes over a minute is made immediate. */
export const shutDown = async (pid: number): Promise<void> => {
  signal(pid, 'SIGINT');
  if (await holdsWithin(SHUTDOWN_MS, () => !isAlive(pid))) return;

  signal(pid, 'SIGQUIT');
  await holdsWithin(SHUTDOWN_MS, () => !isAlive(pid));
};

/** Ends every process of the cluster at once, as a power cut would, and waits until they are gone. */
export const killAll = async (data: string, postmaster?: number): Promise<void> => {
  // A stopped postmaster starts no new children while the old ones are counted.
  if (postmaster !== undefined) signal(postmaster, 'SIGSTOP');
  const doomed = new Set(processesOf(data, postmaster));
  if (postmaster !== undefined) doomed.add(postmaster);
  for (const pid of doomed) signal(pid, 'SIGKILL');
  await holdsWithin(SHUTDOWN_MS, () => ![...doomed].some(isAlive));
};

/** Stops what a crashed parent left behind: a postmaster, or sessions that lost theirs and still hold the memory. */
export const stopLeftover = async (data: string): Promise<void> => {
  const pid = Number((await lockLines(data))[0]);
  if (pid > 0 && isAlive(pid)) {
    const isPostmaster = process.platform !== 'linux' || processesOf(data).includes(pid);
    if (isPostmaster) await shutDown(pid);
    // After a restart of the machine the id may be a stranger's, for which PostgreSQL would refuse to start.
    else await rm(join(data, 'postmaster.pid'));
  }
  await killAll(data);
};
