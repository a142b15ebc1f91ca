import { freePort, removeKafka, removePostgres } from '@academy/embedded';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { chmod, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { SignIns } from './sign-ins.examples.js';

/** One request of a client of the embedded issuer, or of nobody. */
interface Asked {
  readonly as?: string;
  readonly method?: 'GET' | 'POST';
  readonly body?: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The product as its user runs it: a process of its own, with its own port and data folder. */
export interface RunningAcademy {
  readonly url: string;
  readonly folder: string;
  readonly pid: number;
  /** Everything it wrote to its standard output and error so far. */
  readonly output: () => string;
  readonly ask: (path: string, asked?: Asked) => Promise<Response>;
  /** Ends it as Ctrl-C would and resolves to its exit code; the data stay. */
  readonly stop: () => Promise<number | null>;
  /** Ends it and removes its data. */
  readonly drop: () => Promise<void>;
}

const REPOSITORY = resolve(import.meta.dirname, '../../..');
const LOADER = ['--import', '@swc-node/register/esm-register'];
const { scripts } = JSON.parse(readFileSync(join(REPOSITORY, 'package.json'), 'utf8')) as {
  readonly scripts: { readonly start: string };
};
/** Node's own, as `npm start` has them. */
const FLAGS = scripts.start.split(' ').filter((word) => word.startsWith('--'));
/** `ACADEMY_MAIN=dist/academy/services/academy/src/main.js` runs what was built instead of the sources. */
const MAIN = process.env.ACADEMY_MAIN ?? 'services/academy/src/main.ts';
const START_MS = 120_000;
const FOLDER = 'academy-e2e-';

const launch = (port: number, folder: string, flags: readonly string[]): ChildProcess =>
  spawn(
    process.execPath,
    [...FLAGS, ...(MAIN.endsWith('.ts') ? LOADER : []), MAIN, '--no-cohort', ...flags],
    {
      cwd: REPOSITORY,
      env: { ...process.env, PORT: String(port), ACADEMY_DATA: folder, NODE_OPTIONS: '' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );

const collect = ({ stdout, stderr }: ChildProcess): (() => string) => {
  let text = '';
  for (const stream of [stdout, stderr])
    stream?.on('data', (chunk: Buffer) => (text += chunk.toString()));
  return () => text;
};

const becomeReady = async (
  child: ChildProcess,
  output: () => string,
  ready: () => Promise<boolean>,
): Promise<void> => {
  const deadline = Date.now() + START_MS;
  while (!(await ready())) {
    if (child.exitCode !== null || Date.now() > deadline)
      throw new Error(`the academy did not start:\n${output()}`);
    await sleep(100);
  }
};

const end = async (child: ChildProcess): Promise<number | null> => {
  if (child.exitCode === null && child.signalCode === null) {
    child.kill('SIGTERM');
    await once(child, 'close');
  }
  return child.exitCode;
};

const newFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), FOLDER));
  await chmod(folder, 0o755); // PostgreSQL, which runs as nobody where we are root, must reach it
  return folder;
};

/**
 * Starts the whole product, without synthetic people, in a new folder or on the data of `kept`, and with more flags; waits until all
 * are ready.
 */
export const startAcademy = async (
  kept?: string,
  flags: readonly string[] = [],
): Promise<RunningAcademy> => {
  const [folder, port] = [kept ?? (await newFolder()), await freePort()];
  const url = `http://127.0.0.1:${port}`;
  const child = launch(port, folder, flags);
  const output = collect(child);
  const signIns = new SignIns(url, folder);
  const ask = async (
    path: string,
    { as, method = 'GET', body, headers = {} }: Asked = {},
  ): Promise<Response> =>
    fetch(url + path, {
      method,
      ...(body === undefined ? {} : { body: Buffer.from(body) }),
      headers: { ...(as === undefined ? {} : await signIns.authorization(as)), ...headers },
    });
  const isReady = async (): Promise<boolean> => {
    const services = await servicesOf(url).catch(() => []);
    const answers = await Promise.all(services.map((name) => fetch(`${url}/${name}/health/ready`)));
    return answers.length > 0 && answers.every(({ ok }) => ok);
  };
  const stop = () => end(child);
  const drop = async (): Promise<void> => {
    await stop();
    await removePostgres(join(folder, 'postgres'));
    await removeKafka(join(folder, 'kafka'));
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await becomeReady(child, output, isReady);
  } catch (error) {
    await drop();
    throw error;
  }
  return { url, folder, pid: child.pid ?? 0, output, ask, stop, drop };
};

/** The services that the process serves, by name. */
export const servicesOf = async (url: string): Promise<string[]> => {
  const index = (await (await fetch(url)).json()) as {
    services: { path: string; health?: string }[];
  };
  return index.services.filter(({ health }) => health).map(({ path }) => path.slice(1));
};

/** The names of every file below a folder, relative to it. */
export const filesBelow = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
};

/** A secret that the process keeps in its data folder. */
export const secretOf = ({ folder }: Pick<RunningAcademy, 'folder'>, name: string) =>
  readFile(join(folder, 'secrets', name), 'utf8').then((text) => text.trim());
