import type { Bus } from '../bus.js';

/** What the suite needs of a bus besides the port: more members, and ways to hurt it. */
export interface BusUnderTest {
  /** A connection of its own, as another process would have one. */
  readonly connect: () => Bus;
  /** Removes every record that a topic holds now, as its retention would. */
  readonly lose: (topic: string) => Promise<void>;
  /** Makes the bus unreachable until the answer is called. */
  readonly cut: () => Promise<() => Promise<void>>;
  readonly close: () => Promise<void>;
}

/** Opens a bus of its own, of 24 partitions unless told. */
export type OpenBus = (partitions?: number) => Promise<BusUnderTest>;
