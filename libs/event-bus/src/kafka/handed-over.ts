/** After so long without a record it is asked whether others have stored any, ms. */
const IDLE_MS = 1_000;

/** Of which topics a lane is handed what its own process has had stored, and how far that goes. */
export class HandedOver {
  private readonly topics = new Map<
    string,
    { readonly next: bigint; readonly idle: NodeJS.Timeout }
  >();

  /** Told of a topic of which nothing came for a while. */
  constructor(private readonly onIdle: (topic: string) => void) {}

  has(topic: string): boolean {
    return this.topics.has(topic);
  }

  /** The offset that comes next; `undefined` where nothing is handed over. */
  next(topic: string): bigint | undefined {
    return this.topics.get(topic)?.next;
  }

  advance(topic: string, next: bigint): void {
    const idle =
      this.topics.get(topic)?.idle.refresh() ??
      setTimeout(() => {
        this.onIdle(topic);
      }, IDLE_MS);
    this.topics.set(topic, { next, idle });
  }

  end(topic: string): void {
    clearTimeout(this.topics.get(topic)?.idle);
    this.topics.delete(topic);
  }

  endAll(): void {
    for (const topic of this.topics.keys()) this.end(topic);
  }
}
