import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import { isAlive, startOf } from './processes.js';

const lockOf = (folder: string): string => join(folder, 'in-use-by');

/**
 * Takes the folder for this process, so that a second start is refused rather than stopping the first one's
 * PostgreSQL as a left-over. The lock of a process that died is void.
 */
export const occupy = async (folder: string): Promise<() => Promise<void>> => {
  await refuseOccupied(folder);
  const lock = lockOf(folder);
  await rm(lock, { force: true });
  await writeFile(lock, `${process.pid} ${startOf(process.pid)}`, { flag: 'wx' });
  return () => rm(lock, { force: true });
};

/** Throws `EmbeddedPostgresError` when a living process uses the folder. */
export const refuseOccupied = async (folder: string): Promise<void> => {
  const lock = await readFile(lockOf(folder), 'utf8').catch(() => '');
  const [pid, start] = lock.split(' ');
  const occupied = pid && isAlive(Number(pid)) && startOf(Number(pid)) === start;
  if (occupied)
    throw new EmbeddedPostgresError(
      `${folder}은(는) 프로세스 ${pid}이(가) 사용 중입니다. 먼저 끝내거나 다른 폴더를 고르세요`,
      `${folder} is in use by process ${pid}: stop that one first or choose another folder`,
    );
};
