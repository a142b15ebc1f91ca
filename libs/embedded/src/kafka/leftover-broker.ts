import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { holdsWithin, isAlive, signal, startOf } from '../processes.js';

const SHUTDOWN_MS = 30_000;

const noteOf = (folder: string): string => join(folder, 'broker.pid');

/** Remembers a broker, so that the next start finds it when this process dies. */
export const noteBroker = (folder: string, pid: number): Promise<void> =>
  writeFile(noteOf(folder), `${pid} ${startOf(pid)}`);

/** Orderly shutdown; one that takes over half a minute is made immediate. */
export const shutDownBroker = async (pid: number): Promise<void> => {
  signal(pid, 'SIGTERM');
  if (!(await holdsWithin(SHUTDOWN_MS, () => !isAlive(pid)))) await killBroker(pid);
};

/** Ends the broker at once, as a power cut would. */
export const killBroker = async (pid: number): Promise<void> => {
  signal(pid, 'SIGKILL');
  await holdsWithin(SHUTDOWN_MS, () => !isAlive(pid));
};

/** Stops the broker that a crashed parent left behind. After a restart of the machine the id may be a stranger's. */
export const stopLeftoverBroker = async (folder: string): Promise<void> => {
  const note = await readFile(noteOf(folder), 'utf8').catch(() => '');
  const [pid, start] = note.split(' ');
  if (pid && isAlive(Number(pid)) && startOf(Number(pid)) === start)
    await shutDownBroker(Number(pid));
  await rm(noteOf(folder), { force: true });
};
