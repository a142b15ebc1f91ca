import type { BusBatch } from '../bus.js';

type Reader = (batch: BusBatch) => void;

/** What this process has had stored on the brokers, told to its own subscriptions. */
export class Stored {
  private readonly readers = new Set<Reader>();

  /** Tells of records in offset order once the brokers have all of them. */
  tell(batch: BusBatch): void {
    for (const reader of this.readers) reader(batch);
  }

  follow(reader: Reader): void {
    this.readers.add(reader);
  }

  leave(reader: Reader): void {
    this.readers.delete(reader);
  }
}
