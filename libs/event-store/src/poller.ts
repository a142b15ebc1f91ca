export interface PollerOptions {
  /** One round of work; whether it found any, so that the next round follows at once. */
  readonly poll: () => Promise<boolean>;
  /** Pause after the first empty round, doubled up to `idleMs`; milliseconds. */
  readonly busyMs?: number;
  readonly idleMs?: number;
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
    const { busyMs = 10, idleMs = 500 } = this.options;
    let pause = busyMs;
    while (!this.stopping) {
      this.woken = false;
      const outcome = await this.round();
      pause =
        outcome === 'found'
          ? 0
          : outcome === 'failed'
            ? idleMs
            : Math.min(Math.max(pause * 2, busyMs), idleMs);
      if (pause > 0) await this.sleep(pause);
    }
  }

  private async round(): Promise<'found' | 'empty' | 'failed'> {
    try {
      return (await this.options.poll()) ? 'found' : 'empty';
    } catch (error) {
      this.options.onError?.(error);
      return 'failed';
    }
  }

  private async sleep(ms: number): Promise<void> {
    if (this.woken || this.stopping) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.wakeNow = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.wakeNow = undefined;
  }
}
