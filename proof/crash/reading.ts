const isPrefix = (list: readonly number[]): boolean =>
  list.every((number, index) => number === index + 1);

/** What one client has read so far, and where it was shown what must not be (I15). */
export class Reading {
  reads = 0;
  /** Reads that were not a whole prefix 1 … n. */
  torn = 0;
  /** Reads that knew less than an earlier one of the same place. */
  back = 0;
  private readonly ends = new Map<string, number>();

  note(place: string, list: readonly number[]): void {
    this.reads += 1;
    if (!isPrefix(list)) this.torn += 1;
    if (list.length < (this.ends.get(place) ?? 0)) this.back += 1;
    this.ends.set(place, list.length);
  }

  /** Lets some places begin again. */
  forget(isMeant: (place: string) => boolean): void {
    for (const place of [...this.ends.keys()]) if (isMeant(place)) this.ends.delete(place);
  }
}
