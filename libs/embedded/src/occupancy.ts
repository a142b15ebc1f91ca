import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isAlive, startOf } from './processes.js';

/** How a server says that it cannot run. */
type Refusal = new (korean: string, english: string) => Error;

const lockOf = (folder: string): string => join(folder, 'in-use-by');

/**
 * Takes the folder for this process, so that a second start is refused rather than stopping the first one's
 * server as a left-over. The lock of a process that died is void.
 */
export const occupy = async (folder: string, Refused: Refusal): Promise<() => Promise<void>> => {
  await refuseOccupied(folder, Refused);
  const lock = lockOf(folder);
  await rm(lock, { force: true });
  await writeFile(lock, `${process.pid} ${startOf(process.pid)}`, { flag: 'wx' });
  return () => rm(lock, { force: true });
};

/** Throws `Refused` when a living process uses the folder. */
export const refuseOccupied = async (folder: string, Refused: Refusal): Promise<void> => {
  const lock = await readFile(lockOf(folder), 'utf8').catch(() => '');
  const [pid, start] = lock.split(' ');
  const occupied = pid && isAlive(Number(pid)) && startOf(Number(pid)) === start;
  if (occupied)
    throw new Refused(
      `${folder}은(는) 프로세스 ${pid}이(가) 사용 중입니다. 먼저 끝내거나 다른 폴더를 고르세요`,
      `${folder} is in use by process ${pid}: stop that one first or choose another folder`,
    );
};
