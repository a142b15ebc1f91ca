import type { LoggedServer } from './logged-server.js';
import { signal } from './processes.js';

interface Circumstances<Failure> {
  /** What a server is told that we leave behind. */
  readonly goodbye: NodeJS.Signals;
  /** Gives the folder back. */
  readonly release: () => Promise<void>;
  /** Why it ended, when nobody asked it to. */
  readonly why: () => Promise<Failure>;
}

/** A server under our eyes: `ended` tells why unless we ended it, `endBy` ends it once by the means given. */
export interface Supervised<Failure> {
  readonly ended: Promise<Failure | undefined>;
  readonly endBy: (means: () => Promise<void>) => Promise<void>;
}

/** Lets a server end with this process, without keeping this process alive. */
export const supervise = <Failure>(
  { child, pid, ended }: LoggedServer,
  { goodbye, release, why }: Circumstances<Failure>,
): Supervised<Failure> => {
  let asked = false;
  const stopWithUs = (): void => signal(pid, goodbye);
  process.once('exit', stopWithUs);
  child.unref();

  const end = ended.then(async () => {
    process.off('exit', stopWithUs);
    await release();
    return asked ? undefined : why();
  });
  return {
    ended: end,
    endBy: async (means) => {
      asked = true;
      child.ref();
      if (child.exitCode === null && child.signalCode === null) await means();
      await end;
    },
  };
};
