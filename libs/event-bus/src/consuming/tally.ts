/** What a consumer has done since it started, in events unless it says otherwise. */
export interface Counters {
  readonly applied: number;
  /** Of a type that the consumer does not use. */
  readonly ignored: number;
  readonly duplicates: number;
  readonly parked: number;
  /** Applied after they had been parked. */
  readonly replayed: number;
  /** Parked because their source began another epoch. */
  readonly epochChanged: number;
  /** Holes in a slice that the source filled. */
  readonly gapsHealed: number;
  /** Batches that were not taken in and come again. */
  readonly failedBatches: number;
}

/** Counters that only grow. */
export class Tally {
  private readonly counts = {
    applied: 0,
    ignored: 0,
    duplicates: 0,
    parked: 0,
    replayed: 0,
    epochChanged: 0,
    gapsHealed: 0,
    failedBatches: 0,
  };

  add(counted: Partial<Counters>): void {
    for (const name of Object.keys(this.counts) as (keyof Counters)[])
      this.counts[name] += counted[name] ?? 0;
  }

  read(): Counters {
    return { ...this.counts };
  }
}

export interface ConsumerStats extends Counters {
  /** Records that were not handed over to this instance yet. */
  readonly lag: number;
  readonly parkedKeys: number;
  readonly parkedEvents: number;
  /** Refused commands by code; final outcomes, not failures. */
  readonly rejections: Readonly<Record<string, number>>;
}
