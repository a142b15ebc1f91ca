/** A pause that whoever comes while it lasts shares, and that can be ended early. */
export class Lull {
  private current: { readonly over: Promise<void>; readonly end: () => void } | undefined;

  /** Resolves at the end of the lull under way, or of one that begins now and lasts for `ms`. */
  wait(ms: number): Promise<void> {
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
