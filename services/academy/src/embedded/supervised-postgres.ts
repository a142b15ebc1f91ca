import { EmbeddedPostgresError, startPostgres, type RunningPostgres } from '@academy/embedded';
import { StartRefused } from '@academy/platform';
import { setTimeout as sleep } from 'node:timers/promises';

/** A PostgreSQL that comes back by itself on the same port when it dies; whoever uses it sees an outage, then goes on. */
export interface SupervisedPostgres {
  readonly superuserUrl: string;
  stop(): Promise<void>;
}

const RESTART_AFTER_MS = 500;
const RESTARTS = 20;

/** One clear line instead of a stack for what an operator can mend: rights, space, a folder in use. */
const started = async (folder: string, port?: number): Promise<RunningPostgres> => {
  try {
    return await startPostgres({ folder, ...(port === undefined ? {} : { port }) });
  } catch (error) {
    if (!(error instanceof EmbeddedPostgresError)) throw error;
    throw new StartRefused(
      `PostgreSQL을 시작할 수 없습니다 (PostgreSQL cannot start): ${error.message}`,
    );
  }
};

/** Starts the cluster in `folder` and keeps it running. `onTrouble` is told of every death and of a final giving up. */
export const supervisePostgres = async (
  folder: string,
  onTrouble: (line: string) => void,
): Promise<SupervisedPostgres> => {
  let server = await started(folder);
  const { superuserUrl, port } = server;
  let stopping = false;

  const watch = async (): Promise<void> => {
    for (let restarts = 0; restarts < RESTARTS; restarts += 1) {
      const reason = await server.ended;
      if (stopping) return;
      onTrouble(`PostgreSQL ended and is started again: ${reason?.message ?? 'unknown reason'}`);
      await sleep(RESTART_AFTER_MS);
      server = await started(folder, port);
    }
    onTrouble('PostgreSQL keeps ending; it is not started again');
  };
  const watching = watch().catch((error: unknown) => {
    onTrouble(error instanceof Error ? error.message : 'PostgreSQL could not be started again');
  });
  return {
    superuserUrl,
    stop: async () => {
      stopping = true;
      await server.stop();
      await watching;
    },
  };
};
