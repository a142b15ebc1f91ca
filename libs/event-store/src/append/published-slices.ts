import type { AppendUnit } from './unit.js';

/**
 * Where the last published event of each slice was, as far as this instance has written: a place to look from, never the answer,
 * since other instances write as well.
 */
export class PublishedSlices {
  private readonly positions = new Map<number, bigint>();

  /** A position at or before the slice's last published event; 0 where nothing is known. */
  lastOf(slice: number): bigint {
    return this.positions.get(slice) ?? 0n;
  }

  /** Takes in units that were written one after the other from the position after `before`. */
  wrote(units: readonly AppendUnit[], before: bigint): void {
    const events = units.flatMap(({ writes }) => writes.flatMap((write) => write.events));
    let position = before;
    for (const { slice, internal } of events) {
      position += 1n;
      if (!internal) this.positions.set(slice, position);
    }
  }
}
