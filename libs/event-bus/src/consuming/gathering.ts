import { CheckpointMoved } from '@academy/event-store';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { merged, type Load } from './load.js';
import { Lull } from './lull.js';
import { Unwritten } from './unwritten.js';

interface Waiting {
  readonly load: Load;
  readonly since: number;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

export interface GatheringOptions {
  readonly takeIn: (load: Load) => Promise<void>;
  /** Whether a load asks for nothing but that it was seen. */
  readonly isIdle: (load: Load) => boolean;
  /** From the beginning of one transaction to that of the next, in ms at least: what comes meanwhile shares it. */
  readonly paceMs: () => number;
  /** How long at least what arrives waits for more to share a transaction with, in ms. */
  readonly gatherMs: () => number;
  /** How long from now idle loads may stay unwritten, in ms. */
  readonly noteInMs: () => number;
  readonly onError: (error: unknown) => void;
}

/** What a load asks of a transaction. */
const sizeOf = ({ unused = [], arrivals }: Load): number => unused.length + arrivals.length;

/** The size of one transaction; a load that is larger goes alone. */
const MOST = 500;
/** So much is worth a transaction of its own: who is behind does not rest. */
const PLENTY = 200;
/**
 * How long who has no use for what comes is spared more of it, in ms: longer after a longer time without use, as a share of that
 * time. Not while it is behind, nor while a reader waits.
 */
const LULL_MS = { least: 100, most: 400 };
const LULL_SHARE = 0.1;

/**
 * Takes in together what waits at one moment: partitions share the price of a transaction, as appends share that of a flush. A
 * load that the consumer has no use for is written down with the next that it has, or a moment later. What cannot be taken
 * together is taken one by one, so that a partition that fails holds up no other.
 */
export class Gathering {
  private waiting: Waiting[] = [];
  /** Loads without use that are not written down yet, by their place. */
  private readonly postponed = new Map<string, Unwritten>();
  /** The epoch in which each source was when something of it was taken in last. */
  private readonly epochs = new Map<string, string>();
  private working = false;
  private beganAt = -Infinity;
  private timer: NodeJS.Timeout | undefined;
  private readonly lull = new Lull();
  private usedAt = performance.now();
  /** What is left of the pace, or of the time to gather. */
  private readonly rest = new Lull();

  constructor(private readonly options: GatheringOptions) {}

  /** Resolves when the load of a place has been taken in, or may be postponed; rejects with what its own attempt said. */
  async take(place: string, load: Load): Promise<void> {
    if (this.options.isIdle(load) && this.isOfKnownEpoch(load)) {
      this.postpone(place, load);
      if (load.arrivals.length < MOST) await this.lull.wait(this.lullMs());
      return;
    }
    this.usedAt = performance.now();
    const earlier = this.postponed.get(place);
    this.postponed.delete(place);
    await this.enqueue(earlier ? merged([earlier.asLoad(), load]) : load);
    const last = load.arrivals.at(-1);
    if (last) this.epochs.set(load.service, last.event.feedEpoch);
  }

  /** Writes down what was postponed. Never rejects: what fails is tried again a moment later, unless another took over. */
  async flush(): Promise<void> {
    this.lull.end();
    clearTimeout(this.timer);
    this.timer = undefined;
    // One of each place: what fails together is tried one by one, and two of a place would overtake each other.
    const loads = [...this.postponed].map(
      ([place, unwritten]) => [place, unwritten.asLoad()] as const,
    );
    this.postponed.clear();
    await Promise.all(loads.map(([place, load]) => this.note(place, load)));
  }

  private async note(place: string, load: Load): Promise<void> {
    try {
      await this.enqueue(load);
    } catch (error) {
      // Whoever took over reads it again.
      if (error instanceof CheckpointMoved) return;
      this.options.onError(error);
      const later = this.postponed.get(place);
      this.postponed.delete(place);
      this.postpone(place, later ? merged([load, later.asLoad()]) : load);
    }
  }

  /** Writes down what was postponed, once; what cannot be written now is read again at the next start. */
  async end(): Promise<void> {
    await this.flush();
    clearTimeout(this.timer);
    this.timer = undefined;
    this.postponed.clear();
  }

  /** Spares whoever waits at this moment the lull and the rest: somebody wants to know what comes of it. */
  hasten(): void {
    this.lull.end();
    this.rest.end();
  }

  /** Forgets what was postponed of a place: it begins again at its checkpoint. */
  forget(place: string): void {
    this.postponed.delete(place);
  }

  private lullMs(): number {
    const share = (performance.now() - this.usedAt) * LULL_SHARE;
    return Math.min(Math.max(share, LULL_MS.least), LULL_MS.most);
  }

  /** An epoch that is new is never left for later: somebody must hear of it at once. */
  private isOfKnownEpoch({ service, arrivals }: Load): boolean {
    const known = this.epochs.get(service);
    return arrivals.every(({ event }) => event.feedEpoch === known);
  }

  private postpone(place: string, load: Load): void {
    const unwritten = this.postponed.get(place) ?? new Unwritten(load);
    this.postponed.set(place, unwritten.add(load));
    this.timer ??= setTimeout(() => void this.flush(), this.options.noteInMs()).unref();
  }

  private enqueue(load: Load): Promise<void> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ load, since: performance.now(), resolve, reject });
      if (!this.working) void this.work();
    });
  }

  private async work(): Promise<void> {
    this.working = true;
    // Let every partition that is ready in this turn of the event loop join, however many promises it takes to get here.
    await nextTurn();
    while (this.waiting.length > 0) {
      const early = this.dueAt() - performance.now();
      if (early > 0 && !this.isPressing()) await this.rest.wait(early);
      this.beganAt = performance.now();
      await this.takeTogether(this.next());
    }
    this.working = false;
  }

  private dueAt(): number {
    const { paceMs, gatherMs } = this.options;
    const since = this.waiting[0]?.since ?? -Infinity;
    return Math.max(this.beganAt + paceMs(), since + gatherMs());
  }

  private isPressing(): boolean {
    return this.waiting.reduce((sum, { load }) => sum + sizeOf(load), 0) >= PLENTY;
  }

  /** Those of the first one's source, up to the largest size. */
  private next(): Waiting[] {
    const service = this.waiting[0]?.load.service;
    let size = 0;
    const group = this.waiting.filter(({ load }) => {
      if (load.service !== service) return false;
      size += sizeOf(load);
      return size === sizeOf(load) || size <= MOST;
    });
    this.waiting = this.waiting.filter((one) => !group.includes(one));
    return group;
  }

  private async takeTogether(group: readonly Waiting[]): Promise<void> {
    const { takeIn } = this.options;
    try {
      await takeIn(merged(group.map(({ load }) => load)));
      for (const { resolve } of group) resolve();
    } catch (error) {
      if (group.length === 1) for (const { reject } of group) reject(error);
      else for (const { load, resolve, reject } of group) void takeIn(load).then(resolve, reject);
    }
  }
}
