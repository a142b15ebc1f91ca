import { createHash } from 'node:crypto';
import {
  chmod,
  chown,
  mkdir,
  mkdtemp,
  readFile,
  realpath,
  stat,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { canReach, nobody, type Account } from './account.js';
import { installationFor, type Installation } from './binaries.js';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';

/** Where a cluster lives and whose it is. */
export interface Home {
  /** The caller's folder: password, log and, where it can be reached, the data. */
  readonly folder: string;
  readonly data: string;
  readonly installation: Installation;
  /** Set when we are root and PostgreSQL runs as somebody else. */
  readonly account: Account | undefined;
}

/** Holds what an unprivileged account must reach when the caller's own folders are closed to it. */
export const SHELTER = '/var/lib/academy';

const DATA = 'data';
const NOTE = 'where-the-data-is.txt';

/** The sheltered folder that the note in `folder` names, if there is a note. */
export const shelteredPart = async (folder: string): Promise<string | undefined> => {
  const note = await readFile(join(folder, NOTE), 'utf8').catch(() => undefined);
  return note?.split('\n')[0];
};

const ownerOf = (path: string): Promise<Account | undefined> => stat(path).catch(() => undefined);

const takeShelter = async (folder: string, { uid, gid }: Account): Promise<string> => {
  await mkdir(SHELTER, { recursive: true, mode: 0o755 });
  await chmod(SHELTER, 0o755);
  const hash = createHash('sha256').update(folder).digest('hex').slice(0, 16);
  // The suffix keeps a folder that was removed and made again from inheriting the data of the first.
  const part = await mkdtemp(join(SHELTER, `${hash}-`));
  await chown(part, uid, gid);
  const reason = 'PostgreSQL runs as an unprivileged account that cannot reach this folder.';
  await writeFile(join(folder, NOTE), `${part}\n${reason} Its data is in the folder above.\n`);
  return part;
};

const dataFor = async (folder: string, account: Account): Promise<string> => {
  const sheltered = await shelteredPart(folder);
  if (sheltered !== undefined) return join(sheltered, DATA);

  const within = join(folder, DATA);
  if (await canReach(folder, account)) return within;
  if (await ownerOf(within))
    throw new EmbeddedPostgresError(
      `PostgreSQL이 ${within}에 더 이상 접근할 수 없습니다. 위 폴더들의 통과를 허용하세요`,
      `PostgreSQL can no longer reach ${within}: allow others to pass through the folders above it, chmod o+x`,
    );

  return join(await takeShelter(folder, account), DATA);
};

/** Data that an ordinary user began stays that user's when root starts it. */
const accountForRoot = async (folder: string): Promise<Account> => {
  const owner = await ownerOf(join(folder, DATA));
  return owner && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : nobody();
};

const refuseForeignData = async (folder: string): Promise<void> => {
  const foreign = (await ownerOf(join(folder, DATA)))?.uid ?? process.geteuid?.();
  if (foreign === process.geteuid?.() && (await shelteredPart(folder)) === undefined) return;

  throw new EmbeddedPostgresError(
    `${folder}의 데이터는 다른 계정의 것입니다. 그 계정이나 root로 시작하거나 다른 폴더를 고르세요`,
    `The data of ${folder} belongs to another account: start as that account or as root, or choose another folder`,
  );
};

/** Makes the folder if need be and decides where data and binaries are. Throws system errors as they come. */
export const settle = async (wanted: string): Promise<Home> => {
  await mkdir(wanted, { recursive: true });
  const folder = await realpath(wanted);
  if (process.geteuid?.() !== 0) {
    await refuseForeignData(folder);
    const installation = await installationFor(undefined, SHELTER);
    return { folder, data: join(folder, DATA), installation, account: undefined };
  }

  const account = await accountForRoot(folder);
  const installation = await installationFor(account, SHELTER);
  return { folder, data: await dataFor(folder, account), installation, account };
};
