/** A pause that whoever comes while it lasts shares, and that can be ended early. */
export class Lull {
  private current: { readonly over: Promise<void>; readonly end: () => void } | undefined;

  /** `ms` from the first who waits to the end. */
  constructor(private readonly ms: number) {}

  /** Resolves at the end of the lull under way, or of one that begins now and may be of another length, in ms. */
  wait(ms = this.ms): Promise<void> {
    return (this.current ??= this.begin(ms)).over;
  }

  /** Ends the lull under way, if there is one. */
  end(): void {
    this.current?.end();
  }

  private begin(ms: number) {
    const { promise: over, resolve } = Promise.withResolvers<undefined>();
    const end = (): void => {
      clearTimeout(timer);
      this.current = undefined;
      resolve(undefined);
    };
    const timer = setTimeout(end, ms);
    return { over, end };
  }
}
