/**
 * Knows when what was there at the first look has been worked, however much comes meanwhile. The end that is waited for is counted in
 * records passed since the start: a look at partitions that have not found their place yet says too much, so a later one may lower it.
 */
export class CatchingUp {
  private passed = 0n;
  private end: { readonly of: string; readonly at: bigint } | undefined;

  /** A partition has been worked from one offset to another. */
  move(from: bigint, to: bigint): void {
    this.passed += to - from;
  }

  /** Whether that has happened for the partitions at hand, `lag` records of which are left; others than before are waited for anew. */
  isDone(partitions: readonly number[], lag: number): boolean {
    const of = partitions.join();
    const at = this.passed + BigInt(lag);
    if (this.end?.of !== of || at < this.end.at) this.end = { of, at };
    return this.passed >= this.end.at;
  }
}
