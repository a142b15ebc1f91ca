import { resolve } from 'node:path';
import { prepareCluster, SUPERUSER } from './cluster.js';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import { explain } from './explain.js';
import { freePort } from './free-port.js';
import { settle, type Home } from './home.js';
import { killAll, shutDown, stopLeftover } from './leftover.js';
import type { LoggedServer } from './logged-server.js';
import { occupy } from './occupancy.js';
import { logFileOf, runPostmaster, type Settings } from './postmaster.js';
import { supervise } from './supervise.js';

export interface PostgresOptions {
  /** Keeps the cluster across starts; made if need be. */
  readonly folder: string;
  /** A TCP port of 127.0.0.1; without it a free one is chosen at each start. */
  readonly port?: number;
  /** Configuration parameters that replace ours. */
  readonly settings?: Settings;
}

/** A PostgreSQL 18 of our own, listening on 127.0.0.1. It ends with this process if nobody stops it before. */
export interface RunningPostgres {
  readonly host: string;
  readonly port: number;
  /** Connects as the superuser; holds the password, so never print it. */
  readonly superuserUrl: string;
  readonly pid: number;
  /** Resolves when the server has ended: with the reason if it was neither stopped nor killed by us. */
  readonly ended: Promise<EmbeddedPostgresError | undefined>;
  /** Fast shutdown; resolves when the server has ended. Calling it again is harmless. */
  stop(): Promise<void>;
  /** Ends server and sessions at once, as a power cut would; the next start recovers. */
  kill(): Promise<void>;
}

const HOST = '127.0.0.1';
const TRIES = 3;

/** A port that we chose may be taken before the server binds it; one that the caller chose is not ours to change. */
const runOnPort = async (
  home: Home,
  { port: wanted, settings = {} }: PostgresOptions,
): Promise<{ postmaster: LoggedServer; port: number }> => {
  for (let tries = 1; ; tries++) {
    const port = wanted ?? (await freePort());
    try {
      return { port, postmaster: await runPostmaster(home, port, settings) };
    } catch (error) {
      const again =
        wanted === undefined && tries < TRIES && String(error).includes('already in use');
      if (!again) throw explain(error, { folder: home.data, port, logFile: logFileOf(home) });
    }
  }
};

const underOurEyes = (
  home: Home,
  server: LoggedServer,
  release: () => Promise<void>,
): Pick<RunningPostgres, 'ended' | 'stop' | 'kill'> => {
  const about = { folder: home.data, logFile: logFileOf(home) };
  const why = async () => explain(await server.lastWords(), about);
  const { ended, endBy } = supervise(server, { goodbye: 'SIGINT', release, why });
  return {
    ended,
    stop: () => endBy(() => shutDown(server.pid)),
    kill: () => endBy(() => killAll(home.data, server.pid)),
  };
};

const start = async (options: PostgresOptions): Promise<RunningPostgres> => {
  const home = await settle(options.folder);
  const release = await occupy(home.folder, EmbeddedPostgresError);
  try {
    await stopLeftover(home.data);
    const password = await prepareCluster(home);
    const { postmaster, port } = await runOnPort(home, options);
    const superuserUrl = `postgresql://${SUPERUSER}:${password}@${HOST}:${port}/postgres`;
    const { pid } = postmaster;
    return { host: HOST, port, superuserUrl, pid, ...underOurEyes(home, postmaster, release) };
  } catch (error) {
    await release();
    throw error;
  }
};

/**
 * Starts the cluster that `folder` keeps, making it at the first start, and resolves when it takes connections.
 * Works as an ordinary user and as root, which PostgreSQL refuses: it then runs as `nobody`, with what that account
 * cannot reach under `/var/lib/academy`. A server left over from a crash is stopped first. Throws `EmbeddedPostgresError`.
 */
export const startPostgres = async (options: PostgresOptions): Promise<RunningPostgres> => {
  try {
    return await start(options);
  } catch (error) {
    throw explain(error, { folder: resolve(options.folder), port: options.port });
  }
};
