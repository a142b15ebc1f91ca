import { CheckpointMoved } from '@academy/event-store';
import { merged, type Load } from './load.js';

interface Waiting {
  readonly load: Load;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

export interface GatheringOptions {
  readonly takeIn: (load: Load) => Promise<void>;
  /** Whether a load asks for nothing but that it was seen. */
  readonly isIdle: (load: Load) => boolean;
  readonly onError: (error: unknown) => void;
}

/** Arrivals of one transaction; a load that has more goes alone. */
const MOST = 500;
/** How long it may stay unwritten that idle loads were seen, in ms; after a crash they are read again. */
const POSTPONED_MS = 500;

const isMendable = (outcome: PromiseSettledResult<void> | undefined): boolean =>
  outcome?.status === 'rejected' && !(outcome.reason instanceof CheckpointMoved);

const placeOf = ({ service, partitions }: Load): string => `${service}/${partitions.join(',')}`;

const isAt = (load: Load, place: string): boolean =>
  load.moves?.some(({ source }) => source === place) ?? false;

/**
 * Takes in together what waits at one moment: partitions share the price of a transaction, as appends share that of a flush. A
 * load that the consumer has no use for is written down with the next that it has, or a moment later. What cannot be taken
 * together is taken one by one, so that a partition that fails holds up no other.
 */
export class Gathering {
  private waiting: Waiting[] = [];
  private postponed: Load[] = [];
  private working = false;
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly options: GatheringOptions) {}

  /** Resolves when the load has been taken in, or may be postponed; rejects with what its own attempt said. */
  take(load: Load): Promise<void> {
    if (!this.options.isIdle(load)) return this.enqueue(load);
    this.postponed.push(load);
    this.schedule();
    return Promise.resolve();
  }

  /** Writes down what was postponed. Never rejects: what fails is tried again a moment later, unless another took over. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    // One of each place: what fails together is tried one by one, and two of a place would overtake each other.
    const places = Map.groupBy(this.postponed.splice(0), placeOf);
    const loads = [...places.values()].map(merged);
    const outcomes = await Promise.allSettled(loads.map((load) => this.enqueue(load)));
    const failed = loads.filter((_, index) => isMendable(outcomes[index]));
    this.postponed.unshift(...failed);
    if (failed.length > 0) this.schedule();
    for (const outcome of outcomes)
      if (outcome.status === 'rejected') this.options.onError(outcome.reason);
  }

  /** Forgets what was postponed of a place: it begins again at its checkpoint. */
  forget(place: string): void {
    this.postponed = this.postponed.filter((load) => !isAt(load, place));
  }

  private schedule(): void {
    this.timer ??= setTimeout(() => void this.flush(), POSTPONED_MS).unref();
  }

  private enqueue(load: Load): Promise<void> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ load: this.withEarlier(load), resolve, reject });
      if (!this.working) void this.work();
    });
  }

  /** The load with what was postponed of its places before it. */
  private withEarlier(load: Load): Load {
    const places = (load.moves ?? []).map(({ source }) => source);
    const earlier = this.postponed.filter((one) => places.some((place) => isAt(one, place)));
    if (earlier.length === 0) return load;
    this.postponed = this.postponed.filter((one) => !earlier.includes(one));
    return merged([...earlier, load]);
  }

  private async work(): Promise<void> {
    this.working = true;
    // Let every partition that is ready in this turn of the event loop join.
    await Promise.resolve();
    for (let group = this.next(); group.length > 0; group = this.next())
      await this.takeTogether(group);
    this.working = false;
  }

  /** Those of the first one's source, up to the most arrivals. */
  private next(): Waiting[] {
    const service = this.waiting[0]?.load.service;
    let arrivals = 0;
    const group = this.waiting.filter(({ load }) => {
      if (load.service !== service) return false;
      arrivals += load.arrivals.length;
      return arrivals === load.arrivals.length || arrivals <= MOST;
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
