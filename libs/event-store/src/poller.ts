import { setTimeout } from 'node:timers/promises';

/** What a round came upon: work and perhaps more of it, all the work there was, or nothing to do. */
export type Found = 'more' | 'some' | 'nothing';

/** What a round found that read up to `limit` at once: a full batch may have more behind it. */
export const foundOf = (count: number, limit: number): Found => {
  if (count === 0) return 'nothing';
  return count < limit ? 'some' : 'more';
};

export interface PollerOptions {
  /** One round of work. After `more` the next one follows at once. */
  readonly poll: () => Promise<Found>;
  /** Pause after `some`, doubled up to `idleMs` with every round that finds nothing; milliseconds. */
  readonly busyMs?: number;
  readonly idleMs?: number;
  /** From the beginning of one round to that of the next at least, unless that one is known to have `more`; milliseconds. */
  readonly paceMs?: number;
  /** Told of every failed round; the next one is tried after `idleMs`. */
  readonly onError?: (error: unknown) => void;
}

/**
 * A loop that never overlaps itself: it polls while there is work, slows down when there is none, and can be woken. A lost wake-up
 * costs at most one idle pause.
 */
export class Poller {
  private stopping = true;
  private loop: Promise<void> = Promise.resolve();
  private woken = false;
  private wakeNow: (() => void) | undefined;

  constructor(private readonly options: PollerOptions) {}

  start(): void {
    if (!this.stopping) return;
    this.stopping = false;
    this.loop = this.run();
  }

  /** Lets the running round finish and ends the loop. */
  async stop(): Promise<void> {
    this.stopping = true;
    this.wake();
    await this.loop;
  }

  /** Asks for a round without waiting out the pause. */
  readonly wake = (): void => {
    this.woken = true;
    this.wakeNow?.();
  };

  private async run(): Promise<void> {
    const { busyMs = 10, paceMs = 0 } = this.options;
    let pause = busyMs;
    while (!this.stopping) {
      this.woken = false;
      const began = performance.now();
      const outcome = await this.round();
      pause = this.pauseAfter(outcome, pause);
      if (outcome === 'more') continue;
      await this.sleep(pause);
      await this.keepPace(began + paceMs);
    }
  }

  private pauseAfter(outcome: Found | 'failed', before: number): number {
    const { busyMs = 10, idleMs = 500 } = this.options;
    if (outcome === 'failed') return idleMs;
    return outcome === 'nothing' ? Math.min(Math.max(before * 2, busyMs), idleMs) : busyMs;
  }

  private async keepPace(until: number): Promise<void> {
    const early = until - performance.now();
    if (early > 0 && !this.stopping) await setTimeout(early);
  }

  private async round(): Promise<Found | 'failed'> {
    try {
      return await this.options.poll();
    } catch (error) {
      this.options.onError?.(error);
      return 'failed';
    }
  }

  private async sleep(ms: number): Promise<void> {
    if (this.woken || this.stopping) return;
    await new Promise<void>((resolve) => {
      const timer = globalThis.setTimeout(resolve, ms);
      this.wakeNow = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.wakeNow = undefined;
  }
}
