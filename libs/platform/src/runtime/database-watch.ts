import { createPool } from '@academy/event-store';
import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises';

/** Ms in which a database that is there answers the smallest question, also when it is busy. */
const LIMIT = 500;

/**
 * Tells whether a database answers, over a connection of its own, so that a pool that is used up does not look like an outage.
 * Who asks while a question is under way shares its answer.
 */
export class DatabaseWatch {
  private readonly pool;
  private asking: Promise<boolean> | undefined;

  constructor({ url, name }: { readonly url: string; readonly name: string }) {
    this.pool = createPool({ url, name: `${name} watch`, max: 1 });
  }

  /** Whether it answers within 500 ms; never rejects. */
  readonly answers = (): Promise<boolean> =>
    (this.asking ??= this.ask().finally(() => {
      this.asking = undefined;
    }));

  /** Ends its connection; whoever asks afterwards is told no. */
  close(): Promise<void> {
    return this.pool.end();
  }

  private async ask(): Promise<boolean> {
    const clock = new AbortController();
    const answered = this.pool.query('select 1').then(
      () => true,
      () => false,
    );
    const late = pause(LIMIT, undefined, { signal: clock.signal })
      // An answer that arrived while this process was busy itself is read before the verdict.
      .then(() => nextTurn(false))
      .catch(() => false);
    try {
      return await Promise.race([answered, late]);
    } finally {
      clock.abort();
    }
  }
}
