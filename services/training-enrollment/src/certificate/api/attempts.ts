/** How often something may be tried in a window of time. */
interface Limit {
  readonly most: number;
  readonly inSeconds: number;
}

interface Window {
  readonly until: number;
  readonly count: number;
}

/** Keys that are remembered at once: what comes beyond them pushes out the oldest, so that callers cannot fill the memory. */
const MOST_KEYS = 20_000;

/**
 * Counts attempts by key in windows that begin with the first of them. It is kept in this process alone: each of several instances
 * grants the limit, and a restart forgets what was tried.
 */
export class Attempts {
  private readonly windows = new Map<string, Window>();

  /** Seconds after which the key may be tried again, at least one; `undefined` when it may be tried now, which counts. */
  secondsToWait(key: string, { most, inSeconds }: Limit, now: string): number | undefined {
    const at = Date.parse(now);
    const known = this.windows.get(key);
    if (known === undefined || known.until <= at) {
      this.begin(key, at + inSeconds * 1000);
      return undefined;
    }
    if (known.count >= most) return Math.max(1, Math.ceil((known.until - at) / 1000));
    this.windows.set(key, { ...known, count: known.count + 1 });
    return undefined;
  }

  private begin(key: string, until: number): void {
    // A key that begins anew goes to the end, where the youngest are.
    this.windows.delete(key);
    this.windows.set(key, { until, count: 1 });
    if (this.windows.size <= MOST_KEYS) return;
    const [oldest] = this.windows.keys();
    if (oldest !== undefined) this.windows.delete(oldest);
  }
}
