import { movedOn, stretchOf, type Load, type Move, type Stretch } from './load.js';

type Growing = { -readonly [Field in keyof Stretch]: Stretch[Field] };

/**
 * Loads of one place that are of no use and not written down yet: how far its slices have come, without the events, so that it stays
 * small however long it waits.
 */
export class Unwritten {
  private readonly stretches: Growing[] = [];
  private readonly lastOf = new Map<number, Growing>();
  private moves: readonly Move[] = [];

  private readonly place: Pick<Load, 'service' | 'partitions'>;

  /** For loads of the same place as this one, which is not among them yet. */
  constructor({ service, partitions }: Load) {
    this.place = { service, partitions };
  }

  /** Adds a load that comes after those before. */
  add({ unused = [], arrivals, moves = [] }: Load): this {
    for (const stretch of unused) this.append(stretch);
    for (const arrival of arrivals) this.append(stretchOf(arrival));
    this.moves = movedOn([...this.moves, ...moves]);
    return this;
  }

  asLoad(): Load {
    return { ...this.place, unused: this.stretches, arrivals: [], moves: this.moves };
  }

  /** A hole, or another epoch, begins a stretch of its own: whoever writes it down sees to it. */
  private append(next: Stretch): void {
    const last = this.lastOf.get(next.slice);
    if (last?.epoch === next.epoch && next.previous <= last.position) {
      if (next.position > last.position) last.position = next.position;
      last.events += next.events;
      return;
    }
    const begun = { ...next };
    this.stretches.push(begun);
    this.lastOf.set(next.slice, begun);
  }
}
