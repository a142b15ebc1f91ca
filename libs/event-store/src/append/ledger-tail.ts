import type { Batch } from './batch.js';

/** An event by its position and its id, which together no other life of the ledger has. */
export interface Place {
  readonly position: bigint;
  readonly id: string;
}

/** What holds for a batch that comes right behind those under way. */
export interface Foreseen {
  /** The last event that is known to be in the ledger, and the one that will be the last when the batch comes. */
  readonly confirmed: Place | undefined;
  readonly last: Place | undefined;
  /** Every published event after this position is known. */
  readonly since: bigint;
  /** Where the last published event of a slice is then: certain after `since`, else a position from which to look; 0 for anywhere. */
  readonly lastOf: (slice: number) => bigint;
}

/** Where a batch ends that is written after a position; nowhere without events. */
const endOf = ({ events }: Batch, before: bigint): Place | undefined => {
  const last = events.at(-1);
  return last && { position: before + BigInt(events.length), id: last.event.id };
};

/**
 * The end of the ledger as this instance has written it. So long as nobody else writes it knows where the last published event of each
 * slice is, and the ledger need not look. The ledger believes it only where both places hold the events that it names: other instances
 * write as well, and a ledger may have been restored.
 */
export class LedgerTail {
  private end: Place | undefined;
  private since = 0n;
  private readonly positions = new Map<number, bigint>();
  private readonly underWay = new Set<Batch>();

  /** What a batch that departs now may rely on. */
  foresee(): Foreseen {
    const { end, since } = this;
    const known = (slice: number): bigint => this.known(slice);
    const [ahead, another] = this.underWay;
    // Where the first of two lies, the last event of the second does not tell.
    if (!end || another) return { confirmed: end, last: undefined, since, lastOf: known };
    const last = (ahead && endOf(ahead, end.position)) ?? end;
    const lastOf = (slice: number): bigint => {
      const ordinal = ahead?.lastOfSlice.get(slice);
      return ordinal === undefined ? known(slice) : end.position + BigInt(ordinal);
    };
    return { confirmed: end, last, since, lastOf };
  }

  depart(batch: Batch): void {
    this.underWay.add(batch);
  }

  /** The batch came to nothing, or nobody knows. */
  vanish(batch: Batch): void {
    this.underWay.delete(batch);
  }

  /** The batch was written after the position `before`; `believed` where the ledger found all as it was foreseen. */
  arrive(batch: Batch, before: bigint, believed: boolean): void {
    this.underWay.delete(batch);
    const end = endOf(batch, before);
    if (!end) return;
    // Else it is told late, of a place before all that is certain.
    if (end.position > this.since) this.move(before, end, believed);
    for (const [slice, ordinal] of batch.lastOfSlice) {
      const position = before + BigInt(ordinal);
      if (position > this.known(slice)) this.positions.set(slice, position);
    }
  }

  private move(before: bigint, end: Place, believed: boolean): void {
    const known = this.end?.position ?? 0n;
    // The ledger has been restored: nothing holds that was known.
    if (before < known) this.positions.clear();
    if (!believed || before !== known) this.since = before;
    this.end = end;
  }

  private known(slice: number): bigint {
    return this.positions.get(slice) ?? 0n;
  }
}
