import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chown, mkdir, readFile, rename, rm, stat, statfs, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import type { Home } from './home.js';

/** The name of the role that owns the cluster. */
export const SUPERUSER = 'postgres';

/** Fixed, so that messages are in English and no PG* variable of the caller's reaches the server. */
export const environment = (): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  LC_ALL: 'C.UTF-8',
  TZ: 'UTC',
});

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** The superuser's password, made at the first start and readable by the starting user only. */
const password = async ({ folder, data }: Home): Promise<string> => {
  const file = join(folder, 'superuser-password');
  const kept = await readFile(file, 'utf8').catch(() => undefined);
  if (kept) return kept;
  if (await exists(data))
    throw new EmbeddedPostgresError(
      `데이터는 있으나 ${file} 파일이 없습니다. 파일을 복원하거나 ${folder}을(를) 지우세요`,
      `${file} is missing although there is data: restore the file or remove ${folder}`,
    );

  const made = randomBytes(24).toString('hex');
  await writeFile(file, made, { mode: 0o600 });
  return made;
};

const give = async (path: string, { account }: Home): Promise<void> => {
  if (account) await chown(path, account.uid, account.gid);
};

const initdb = async (home: Home, target: string, passwordFile: string): Promise<void> => {
  const child = spawn(
    join(home.installation, 'bin/initdb'),
    [
      `--pgdata=${target}`,
      `--username=${SUPERUSER}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C.UTF-8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--data-checksums',
      '--no-instructions',
    ],
    { cwd: '/', env: environment(), stdio: ['ignore', 'pipe', 'pipe'], ...home.account },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const [code] = (await once(child, 'close')) as readonly unknown[];
  if (code !== 0) throw new Error(output);
};

// An empty cluster takes 40 MB and its write-ahead log soon 80 more; a server whose disk fills stops working.
const NEEDED_MB = 150;

const refuseFullDisk = async (folder: string): Promise<void> => {
  const { bavail, bsize } = await statfs(folder);
  const free = Math.floor((bavail * bsize) / 1_000_000);
  if (free < NEEDED_MB)
    throw new EmbeddedPostgresError(
      `${folder} 이(가) 있는 디스크가 가득 찼습니다. 공간을 비우고 다시 시작하세요`,
      `The disk that holds ${folder} is full, ${free} MB free, ${NEEDED_MB} needed: free some space and start again`,
    );
};

/** Makes the cluster beside its final place and renames it, so that a failed attempt leaves nothing behind. */
const create = async (home: Home, secret: string): Promise<void> => {
  const unfinished = `${home.data}.unfinished`;
  const passwordFile = `${home.data}.password`;
  await refuseFullDisk(dirname(home.data));
  try {
    await rm(unfinished, { recursive: true, force: true });
    await mkdir(unfinished, { mode: 0o700, recursive: true });
    await give(unfinished, home);
    await writeFile(passwordFile, secret, { mode: 0o600 });
    await give(passwordFile, home);
    await initdb(home, unfinished, passwordFile);
    await rename(unfinished, home.data);
  } finally {
    await rm(passwordFile, { force: true });
    await rm(unfinished, { recursive: true, force: true });
  }
};

/** Makes the cluster at the first start and returns the superuser's password. Throws what initdb says when it fails. */
export const prepareCluster = async (home: Home): Promise<string> => {
  const secret = await password(home);
  if (!(await exists(home.data))) await create(home, secret);

  return secret;
};
