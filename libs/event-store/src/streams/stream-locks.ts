/** Takes turns on keys inside this process: who asks for a held key waits in order, holding nothing meanwhile that could deadlock. */
export class StreamLocks {
  private readonly tails = new Map<string, Promise<void>>();

  /** Runs `work` when all keys are free; keys are taken together, so two callers never wait for each other. */
  async hold<T>(keys: readonly string[], work: () => Promise<T>): Promise<T> {
    const wanted = [...new Set(keys)];
    const before = wanted.flatMap((key) => this.tails.get(key) ?? []);
    let release: () => void = () => undefined;
    const mine = new Promise<void>((resolve) => {
      release = resolve;
    });
    for (const key of wanted) this.tails.set(key, mine);
    await Promise.all(before);
    try {
      return await work();
    } finally {
      for (const key of wanted) if (this.tails.get(key) === mine) this.tails.delete(key);
      release();
    }
  }
}
