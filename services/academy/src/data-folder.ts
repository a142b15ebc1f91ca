import { StartRefused } from '@academy/platform';
import { access, constants, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pino } from 'pino';

type Log = ReturnType<typeof pino.destination>;

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? 'unknown';

const refuse = (folder: string, korean: string, english: string): StartRefused =>
  new StartRefused(
    `데이터 폴더 ${folder} ${korean} (the data folder ${english}). ACADEMY_DATA=<folder> npm start`,
  );

/** Makes the folder that keeps everything, closed to others. Throws `StartRefused` when it cannot be made or written to. */
export const openDataFolder = async (folder: string): Promise<void> => {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw refuse(folder, '을(를) 만들 수 없습니다', `cannot be made: ${codeOf(error)}`);
  }
  try {
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw refuse(folder, '에 쓸 수 없습니다', `cannot be written to: ${codeOf(error)}`);
  }
};

/** The product's log in the folder. A log that cannot be written, for instance on a full disk, must not end the product. */
export const openLog = (folder: string): Log => {
  const log = pino.destination({ dest: join(folder, 'academy.log'), mkdir: true, sync: false });
  log.on('error', () => undefined);
  return log;
};
