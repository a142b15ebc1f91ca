import type { Arrival } from './arrival.js';
import type { OnAnotherEpoch } from './effect.js';
import { behind, type Failure } from './failure.js';
import { stretchOf, type Load, type Stretch } from './load.js';
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

/**
 * Events of a slice that did not arrive: those after `after`, up to `upTo`. From the beginning of an epoch that the slice was not in
 * there may be none: then the source is to say only whether that epoch is the one it is in.
 */
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

/** What the source said about an epoch: that it is in it, or that it has left it. */
export type Epochs = ReadonlyMap<string, 'current' | 'past'>;

export interface Circumstances {
  readonly onAnotherEpoch: OnAnotherEpoch;
  readonly epochs: Epochs;
}

/** How what comes stands to its slice: behind, of an epoch that another took the place of, not yet in turn, or next. */
type Step =
  | { readonly kind: 'known' }
  | { readonly kind: 'left'; readonly epoch: string }
  | { readonly kind: 'gap'; readonly gap: Gap }
  | { readonly kind: 'next' };

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
    private readonly circumstances: Circumstances,
  ) {
    this.parked = new Set(memory.parked);
  }

  /** Takes the next arrival in; answers the gap before it, where there is one. */
  take(arrival: Arrival): Gap | undefined {
    const step = this.moveOn(stretchOf(arrival));
    if (step.kind === 'gap') return step.gap;
    if (step.kind === 'known') this.duplicates += 1;
    else if (step.kind === 'left') this.refuse(arrival, step.epoch);
    else this.place(arrival);
    return undefined;
  }

  /** The same for events that are of no use: of a source that has left their epoch there is nothing to keep. */
  pass(stretch: Stretch): Gap | undefined {
    const step = this.moveOn(stretch);
    if (step.kind === 'gap') return step.gap;
    if (step.kind === 'next') this.ignored += stretch.events;
    else this.duplicates += stretch.events;
    return undefined;
  }

  private moveOn({ slice, epoch, previous, position }: Stretch): Step {
    const stand = this.standOf(slice) ?? { epoch, position: 0n };
    const after = stand.epoch === epoch ? stand.position : 0n;
    if (position <= after) return { kind: 'known' };
    if (this.isLeft(epoch, stand)) return { kind: 'left', epoch: stand.epoch };
    if (previous > after || this.isDoubtful(epoch, stand))
      return { kind: 'gap', gap: { slice, after, upTo: previous, epoch } };
    this.seen.set(slice, { epoch, position });
    return { kind: 'next' };
  }

  private isLeft(epoch: string, stand: Seen): boolean {
    const { onAnotherEpoch, epochs } = this.circumstances;
    return epochs.get(epoch) === 'past' || (stand.epoch !== epoch && onAnotherEpoch === 'wait');
  }

  private isDoubtful(epoch: string, stand: Seen): boolean {
    return stand.epoch !== epoch && this.circumstances.epochs.get(epoch) !== 'current';
  }

  /** Who starts anew hears of it again in the epoch that the source is in, if it is still so. */
  private refuse(arrival: Arrival, epoch: string): void {
    if (this.circumstances.onAnotherEpoch === 'start-anew') this.duplicates += 1;
    else this.wait(arrival, { reason: 'epoch-changed', detail: `the source left epoch ${epoch}` });
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
 * Sorts what has come of one source, in its order, by what the consumer remembers: drops what was seen, leaves alone what is
 * not used, parks what cannot be read or waits behind something parked. Answers the first gap instead, if there is one.
 */
export const triage = (
  { unused = [], arrivals }: Pick<Load, 'unused' | 'arrivals'>,
  memory: Memory,
  vocabulary: Vocabulary,
  circumstances: Circumstances,
): { readonly gap: Gap } | Triage => {
  const sorting = new Sorting(memory, vocabulary, circumstances);
  for (const stretch of unused) {
    const gap = sorting.pass(stretch);
    if (gap) return { gap };
  }
  for (const arrival of arrivals) {
    const gap = sorting.take(arrival);
    if (gap) return { gap };
  }
  return sorting;
};
