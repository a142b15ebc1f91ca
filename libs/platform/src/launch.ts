import { StartRefused } from './config/start-refused.js';
import { startTracing } from './observability/tracing.js';

interface Closable {
  close(): Promise<void>;
}

/** A second signal this long after the first, in ms, ends the process at once. */
const PATIENCE = 5_000;
const INTERRUPTED = 130;

const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

type StopTracing = () => Promise<void>;

const end = async (starting: Promise<Closable>, tracing: Promise<StopTracing>): Promise<void> => {
  try {
    const running = await starting;
    await running.close();
    const stopTracing = await tracing;
    await stopTracing();
    process.exit(0);
  } catch (error) {
    const kind = error instanceof Error ? error.name : 'error';
    say(`종료 중 오류가 발생했습니다 (stopping failed): ${kind}`);
    process.exit(1);
  }
};

/** One signal ends the process in order, also while it starts; impatience after 5 s ends it at once. */
const endOnSignal = (starting: Promise<Closable>, tracing: Promise<StopTracing>): void => {
  let askedAt: number | undefined;
  const onSignal = (): void => {
    if (askedAt === undefined) {
      askedAt = performance.now();
      void end(starting, tracing);
    } else if (performance.now() - askedAt > PATIENCE) process.exit(INTERRUPTED);
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
};

/**
 * The whole of a `main.ts`: starts, and ends on SIGINT or SIGTERM with exit code 0. A `StartRefused` is printed as
 * its one line and exits with 1; any other failure to start keeps its stack.
 */
export const launch = async <R extends Closable>(start: () => Promise<R>): Promise<R> => {
  const tracing = startTracing();
  const starting = tracing.then(start);
  endOnSignal(starting, tracing);
  try {
    return await starting;
  } catch (error) {
    if (!(error instanceof StartRefused)) throw error;
    say(error.message);
    return process.exit(1);
  }
};
