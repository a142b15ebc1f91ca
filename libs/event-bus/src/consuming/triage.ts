import type { Arrival } from './arrival.js';
import { behind, type Failure } from './failure.js';
import type { Vocabulary } from './vocabulary.js';

/** How far a consumer has got in one slice of a source. */
export interface Seen {
  readonly epoch: string;
  readonly position: bigint;
}

/** What a consumer remembers about the slices and the people of a batch. */
export interface Memory {
  readonly seen: ReadonlyMap<number, Seen>;
  /** Keys that have something parked. */
  readonly parked: ReadonlySet<string>;
}

/** Events of a slice that did not arrive: those after `after`, up to `upTo`. */
export interface Gap {
  readonly slice: number;
  readonly after: bigint;
  readonly upTo: bigint;
  readonly epoch: string;
}

export interface Parking {
  readonly arrival: Arrival;
  readonly failure: Failure;
}

/** What becomes of a batch. */
export interface Triage {
  readonly apply: readonly Arrival[];
  readonly park: readonly Parking[];
  /** Where each touched slice stands afterwards. */
  readonly seen: ReadonlyMap<number, Seen>;
  readonly duplicates: number;
  readonly ignored: number;
}

/** Slices whose source has begun another epoch meanwhile: nothing of it is applied until it is healed. */
export type ChangedSlices = ReadonlySet<number>;

class Sorting {
  readonly apply: Arrival[] = [];
  readonly park: Parking[] = [];
  readonly seen = new Map<number, Seen>();
  private readonly parked: Set<string>;
  duplicates = 0;
  ignored = 0;

  constructor(
    private readonly memory: Memory,
    private readonly vocabulary: Vocabulary,
    private readonly changed: ChangedSlices,
  ) {
    this.parked = new Set(memory.parked);
  }

  /** Takes the next arrival in; answers the gap before it, where there is one. */
  take(arrival: Arrival): Gap | undefined {
    const { slice, position, previous, feedEpoch: epoch } = arrival.event;
    const { epoch: current, position: after } = this.standOf(slice) ?? { epoch, position: 0n };
    if (current !== epoch || this.changed.has(slice)) {
      this.wait(arrival, { reason: 'epoch-changed', detail: `the source left epoch ${current}` });
      return undefined;
    }
    if (position <= after) {
      this.duplicates += 1;
      return undefined;
    }
    if (previous > after) return { slice, after, upTo: previous, epoch };

    this.seen.set(slice, { epoch, position });
    this.place(arrival);
    return undefined;
  }

  private standOf(slice: number): Seen | undefined {
    return this.seen.get(slice) ?? this.memory.seen.get(slice);
  }

  private place(arrival: Arrival): void {
    const reading = this.vocabulary.read(arrival);
    if (reading.kind === 'ignored') this.ignored += 1;
    else if (reading.kind === 'unreadable') this.wait(arrival, reading.failure);
    else if (this.parked.has(arrival.event.partitionKey)) this.wait(arrival, behind);
    else this.apply.push(reading.arrival);
  }

  private wait(arrival: Arrival, failure: Failure): void {
    this.park.push({ arrival, failure });
    this.parked.add(arrival.event.partitionKey);
  }
}

/**
 * Sorts the arrivals of one source, in their order, by what the consumer remembers: drops what was seen, leaves alone what is
 * not used, parks what cannot be read or waits behind something parked. Answers the first gap instead, if there is one.
 */
export const triage = (
  arrivals: readonly Arrival[],
  memory: Memory,
  vocabulary: Vocabulary,
  changed: ChangedSlices = new Set(),
): { readonly gap: Gap } | Triage => {
  const sorting = new Sorting(memory, vocabulary, changed);
  for (const arrival of arrivals) {
    const gap = sorting.take(arrival);
    if (gap) return { gap };
  }
  return sorting;
};
