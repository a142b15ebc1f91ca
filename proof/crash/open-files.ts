import { readdir, readlink } from 'node:fs/promises';
import { join } from 'node:path';
import { parts } from './places.js';
import type { Processes } from './processes.js';

/** What a process holds open but sockets: those come and go with its connections, which are counted where they end. */
const openFilesOf = async (pid: number): Promise<number> => {
  const folder = `/proc/${pid}/fd`;
  const targets = await Promise.all(
    (await readdir(folder)).map((name) => readlink(join(folder, name)).catch(() => 'socket:gone')),
  );
  return targets.filter((target) => !target.startsWith('socket:')).length;
};

/** The most files that any process of the run holds open now (I12). */
export const mostOpenFiles = async (processes: Processes): Promise<number> => {
  const pids = parts.flatMap((part) => processes.of(part).flatMap(({ pid }) => pid ?? []));
  return Math.max(...(await Promise.all(pids.map(openFilesOf))));
};
