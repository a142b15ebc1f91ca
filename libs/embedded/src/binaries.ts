import {
  chmod,
  cp,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
} from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { canReach, type Account } from './account.js';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';

/** The folder of a PostgreSQL installation: `bin`, `lib` and `share`. */
export type Installation = string;

interface Package {
  readonly installation: Installation;
  readonly label: string;
}

const platform = `${process.platform}-${process.arch}`;

const installedPackage = async (): Promise<Package> => {
  try {
    const entry = fileURLToPath(import.meta.resolve(`@embedded-postgres/${platform}`));
    const root = await realpath(join(dirname(entry), '..'));
    const manifest: unknown = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
    return { installation: join(root, 'native'), label: `postgresql-${versionIn(manifest)}` };
  } catch {
    throw new EmbeddedPostgresError(
      `${platform}용 내장 PostgreSQL이 없습니다. Linux나 macOS에서 "npm ci"를 실행하거나 PostgreSQL 18을 따로 쓰세요`,
      `There is no embedded PostgreSQL for ${platform}: run "npm ci" on Linux or macOS, or use a PostgreSQL 18 of your own`,
    );
  }
};

const versionIn = (manifest: unknown): string =>
  typeof manifest === 'object' && manifest !== null && 'version' in manifest
    ? String(manifest.version)
    : 'unknown';

const openToAll = async (path: string): Promise<void> => {
  const found = await lstat(path);
  if (found.isSymbolicLink()) return;

  const executable = found.isDirectory() || (found.mode & 0o100) !== 0;
  await chmod(path, executable ? 0o755 : 0o644);
  if (!found.isDirectory()) return;

  for (const name of await readdir(path)) await openToAll(join(path, name));
};

const exists = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  );

/** Copies aside and renames, so that an interrupted copy is never taken for a whole one. */
const copyOf = async ({ installation, label }: Package, shelter: string): Promise<Installation> => {
  const copy = join(shelter, label);
  if (await exists(copy)) return copy;

  await mkdir(shelter, { recursive: true, mode: 0o755 });
  const unfinished = await mkdtemp(join(shelter, 'copying-'));
  try {
    await cp(installation, unfinished, { recursive: true, verbatimSymlinks: true });
    await openToAll(unfinished);
    await rename(unfinished, copy);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    if (!(await exists(copy))) throw error;
  }
  return copy;
};

/**
 * The PostgreSQL of the npm package, or a copy of it in `shelter` when `account` cannot reach the package.
 * Throws `EmbeddedPostgresError` when there is none for this platform.
 */
export const installationFor = async (
  account: Account | undefined,
  shelter: string,
): Promise<Installation> => {
  const installed = await installedPackage();
  if (account === undefined) return installed.installation;

  const needed = ['bin/postgres', 'lib/postgresql', 'share/postgresql'];
  const reached = await Promise.all(
    needed.map((path) => canReach(join(installed.installation, path), account)),
  );
  return reached.every(Boolean) ? installed.installation : copyOf(installed, shelter);
};
