/** Runs what has the same number one after the other, and everything together at most so many at a time. */
export class Lanes {
  private readonly ends = new Map<number, Promise<unknown>>();
  private readonly waiting: (() => void)[] = [];
  private free: number;

  constructor(atOnce: number) {
    this.free = atOnce;
  }

  async run<T>(lane: number, work: () => Promise<T>): Promise<T> {
    const before = this.ends.get(lane) ?? Promise.resolve();
    const mine = before.then(() => this.permitted(work));
    const end = mine.then(
      () => undefined,
      () => undefined,
    );
    this.ends.set(lane, end);
    void end.then(() => {
      if (this.ends.get(lane) === end) this.ends.delete(lane);
    });
    return mine;
  }

  private async permitted<T>(work: () => Promise<T>): Promise<T> {
    if (this.free > 0) this.free -= 1;
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.free += 1;
    }
  }
}
