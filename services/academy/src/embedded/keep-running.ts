import { setTimeout as sleep } from 'node:timers/promises';

/** A server of ours: `ended` tells why, unless it was stopped. */
interface Server {
  readonly ended: Promise<Error | undefined>;
  stop(): Promise<void>;
}

const RESTART_AFTER_MS = 500;
const RESTARTS = 20;

/**
 * Keeps a server running: one that dies comes back by `again`, and whoever uses it sees an outage, then goes on. `onTrouble` is told
 * of every death and of a final giving up. Answers how to stop it for good.
 */
export const keepRunning = (
  name: string,
  first: Server,
  again: () => Promise<Server>,
  onTrouble: (line: string) => void,
): (() => Promise<void>) => {
  let server = first;
  let stopping = false;

  const watch = async (): Promise<void> => {
    for (let restarts = 0; restarts < RESTARTS; restarts += 1) {
      const reason = await server.ended;
      if (stopping) return;
      onTrouble(`${name} ended and is started again: ${reason?.message ?? 'unknown reason'}`);
      await sleep(RESTART_AFTER_MS);
      server = await again();
    }
    onTrouble(`${name} keeps ending; it is not started again`);
  };
  const watching = watch().catch((error: unknown) => {
    onTrouble(error instanceof Error ? error.message : `${name} could not be started again`);
  });
  return async () => {
    stopping = true;
    await server.stop();
    await watching;
  };
};
