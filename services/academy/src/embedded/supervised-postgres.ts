import { EmbeddedPostgresError, startPostgres, type RunningPostgres } from '@academy/embedded';
import { StartRefused } from '@academy/platform';
import { keepRunning } from './keep-running.js';

/** A PostgreSQL that comes back by itself on the same port when it dies; whoever uses it sees an outage, then goes on. */
export interface SupervisedPostgres {
  readonly superuserUrl: string;
  stop(): Promise<void>;
}

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
  const server = await started(folder);
  const { superuserUrl, port } = server;
  const again = () => started(folder, port);
  return { superuserUrl, stop: keepRunning('PostgreSQL', server, again, onTrouble) };
};
