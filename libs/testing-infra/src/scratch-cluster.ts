import {
  removePostgres,
  startPostgres,
  type RunningPostgres,
  type Settings,
} from '@academy/embedded';
import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How the folder of every test cluster is named: by the process that made it, so that an orphan can be told. */
export const FOLDER = /^academy-test-(\d+)-/;

/** A PostgreSQL of a spec's own, to be killed, filled or misconfigured. */
export interface ScratchCluster {
  readonly folder: string;
  /** The server that runs now; another one after `restart`. */
  readonly server: () => RunningPostgres;
  /** Starts again on the same data, after a kill or a stop. */
  readonly restart: (settings?: Settings) => Promise<RunningPostgres>;
  /** Stops the server and removes its data. */
  readonly drop: () => Promise<void>;
}

/** Survives a kill of the server but not a power cut, and is several times as fast for it. */
const QUICK: Settings = { fsync: 'off', full_page_writes: 'off' };

/** Starts a cluster in a new temporary folder; `settings` replace parameters, for instance `{ fsync: 'on' }`. */
export const startScratchCluster = async (settings: Settings = {}): Promise<ScratchCluster> => {
  const folder = await mkdtemp(join(tmpdir(), `academy-test-${process.pid}-`));
  await chmod(folder, 0o755);
  const start = (changed: Settings = settings): Promise<RunningPostgres> =>
    startPostgres({ folder, settings: { ...QUICK, ...changed } });

  let server = await start();
  return {
    folder,
    server: () => server,
    restart: async (changed) => {
      await server.stop();
      return (server = await start(changed));
    },
    drop: async () => {
      await server.stop();
      await removePostgres(folder);
    },
  };
};
