/** A stream as it was last seen: its folded state, its version and the position of its newest event. */
export interface StreamState<S> {
  readonly state: S;
  readonly version: number;
  readonly position: bigint;
}

/**
 * The folded states of recently used streams. Only a saving: the ledger checks every version, and a state that turns out old is
 * forgotten. Least recently used streams leave first.
 */
export class KnownStreams {
  private readonly states = new Map<string, StreamState<unknown>>();

  constructor(private readonly limit = 2_000) {}

  get<S>(streamId: string): StreamState<S> | undefined {
    const known = this.states.get(streamId);
    if (!known) return undefined;
    this.states.delete(streamId);
    this.states.set(streamId, known);
    return known as StreamState<S>;
  }

  set(streamId: string, state: StreamState<unknown>): void {
    this.states.delete(streamId);
    this.states.set(streamId, state);
    if (this.states.size <= this.limit) return;
    const [oldest] = this.states.keys();
    if (oldest !== undefined) this.states.delete(oldest);
  }

  forget(streamId: string): void {
    this.states.delete(streamId);
  }

  clear(): void {
    this.states.clear();
  }
}
