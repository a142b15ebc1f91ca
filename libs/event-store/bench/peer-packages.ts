import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** The peers could not be installed. */
export class PeersMissing extends Error {
  override readonly name = 'PeersMissing';
}

const FOLDER = fileURLToPath(new URL('peers/', import.meta.url));

/** Loads a package of the peers' own folder; the product does not depend on any of them. */
export const fromPeers: (name: string) => unknown = createRequire(join(FOLDER, 'package.json'));

export const peerFolder = (name: string): string => join(FOLDER, 'node_modules', name);

interface Package {
  readonly version?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const packageIn = async (folder: string): Promise<Package> =>
  JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Package;

const installed = async (): Promise<boolean> => {
  const { dependencies = {} } = await packageIn(FOLDER);
  const found = await Promise.all(
    Object.entries(dependencies).map(async ([name, pinned]) => {
      const { version } = await packageIn(peerFolder(name)).catch((): Package => ({}));
      return version === pinned;
    }),
  );
  return found.every(Boolean);
};

/** Installs the pinned peers beside the benchmark unless they are there. Throws `PeersMissing`. */
export const installPeers = async (): Promise<void> => {
  if (await installed()) return;
  try {
    const flags = ['--ignore-scripts', '--no-audit', '--no-fund'];
    await promisify(execFile)('npm', ['ci', '--prefix', FOLDER, ...flags]);
  } catch (cause) {
    throw new PeersMissing('the peers could not be installed; --no-peers measures without them', {
      cause,
    });
  }
};
