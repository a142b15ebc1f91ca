import { countOf, placed, type AppendUnit, type PlacedEvent } from './unit.js';

/** Units that go to the ledger in one call, and what follows from their order. Ordinals count the batch's events from 1. */
export interface Batch {
  readonly units: readonly AppendUnit[];
  readonly events: readonly PlacedEvent[];
  /** Of each unit, how many events of the batch come before its first. */
  readonly offsets: readonly number[];
  /** Of each event the ordinal of the last published one of its slice before it in the batch, or 0. */
  readonly preceding: readonly number[];
  /** Of each slice the ordinal of its last published event. */
  readonly lastOfSlice: ReadonlyMap<number, number>;
}

const offsetsOf = (units: readonly AppendUnit[]): number[] => {
  let total = 0;
  return units.map((unit) => {
    const offset = total;
    total += countOf(unit);
    return offset;
  });
};

/** Puts units one behind the other. */
export const batchOf = (units: readonly AppendUnit[]): Batch => {
  const events = placed(units);
  const lastOfSlice = new Map<number, number>();
  const preceding = events.map(({ event: { slice, internal } }, index) => {
    const before = lastOfSlice.get(slice) ?? 0;
    if (!internal) lastOfSlice.set(slice, index + 1);
    return before;
  });
  return { units, events, offsets: offsetsOf(units), preceding, lastOfSlice };
};
