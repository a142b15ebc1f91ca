import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const attempt = <T>(read: () => T): T | undefined => {
  try {
    return read();
  } catch {
    return undefined;
  }
};

/** Fields 3 and following of `/proc/<pid>/stat`; the second, the command, may itself hold blanks and brackets. */
const procStat = (pid: number): readonly string[] | undefined => {
  const line = attempt(() => readFileSync(`/proc/${pid}/stat`, 'utf8'));
  return line?.slice(line.lastIndexOf(')') + 2).split(' ');
};

const existsElsewhere = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

/** Whether the process runs. A zombie that nobody reaps (a container without an init) does not. */
export const isAlive = (pid: number): boolean => {
  if (process.platform !== 'linux') return existsElsewhere(pid);

  const state = procStat(pid)?.[0];
  return state !== undefined && state !== 'Z' && state !== 'X';
};

/** Tells a process from a later one with the same id: when it started, in clock ticks since boot (empty outside Linux). */
export const startOf = (pid: number): string => procStat(pid)?.[19] ?? '';

/** Every process of the cluster: all of them work in the data folder, also those that lost their postmaster. */
export const processesOf = (data: string, postmaster?: number): readonly number[] => {
  if (process.platform !== 'linux') return postmaster === undefined ? [] : family(postmaster);

  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .filter((pid) => attempt(() => readlinkSync(`/proc/${pid}/cwd`)) === data)
    .map(Number);
};

const family = (pid: number): readonly number[] => {
  const children = spawnSync('pgrep', ['-P', String(pid)], { encoding: 'utf8' }).stdout.split('\n');
  return [pid, ...children.filter(Boolean).map(Number)].filter(isAlive);
};

/** Sends a signal; a process that has gone meanwhile is no error. */
export const signal = (pid: number, name: NodeJS.Signals): void => {
  attempt(() => process.kill(pid, name));
};

/** Asks every 25 ms whether the condition holds; false when it did not within `ms` milliseconds. */
export const holdsWithin = async (ms: number, condition: () => boolean): Promise<boolean> => {
  const deadline = Date.now() + ms;
  while (!condition()) {
    if (Date.now() > deadline) return false;
    await sleep(25);
  }
  return true;
};
