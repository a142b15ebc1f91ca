import type { ServiceName } from '@academy/contracts';
import {
  Poller,
  type Found,
  type Generation,
  type Generations,
  type Part,
  type ReadModel,
} from '@academy/event-store';
import type { Consumer } from '../consumer.js';
import type { Reached } from '../consuming/awaiting.js';
import type { ParkedSequence, WaitingEvent } from '../consuming/parked.js';
import type { Newest } from '../consuming/passed.js';
import type { ConsumerStats } from '../consuming/tally.js';
import type { SourceReader } from '../source-reader.js';
import type { Builder } from './builder.js';
import { partsFor } from './parts.js';
import { placesOf } from './past.js';
import { restartsOf } from './restarts.js';

export interface FamilyOptions {
  readonly family: string;
  readonly models: readonly ReadModel[];
  readonly generations: Generations;
  /** The consumer that keeps a generation, not started. */
  readonly consumerOf: (generation: Generation) => Consumer;
  readonly builder: Builder;
  readonly workers: number;
  /** Where followed sources tell which epoch they are in: a rebuild heals what a restore of one has left. */
  readonly sources?: SourceReader;
  /** What was kept longer than this is retired, milliseconds; default a day. */
  readonly keepMs?: number;
  readonly onError: (error: unknown) => void;
}

const FOLLOWING = new Set(['CATCHING_UP', 'ACTIVE', 'KEPT']);
const LOOK_EVERY_MS = 1_000;
/** A build begins when this instance sees that there is one; this is for one that could not go on. */
const BUILD_AGAIN_MS = 60_000;
const DAY_MS = 86_400_000;

/**
 * A family of read models through its generations: each that is not being built is kept by a consumer of its own, the active one
 * answers for all. What an operator asks for is written to the database; every instance follows what stands there.
 */
export class ReadModelFamily {
  private readonly consumers = new Map<number, Consumer>();
  private readonly started = new Set<number>();
  private readonly poller: Poller;
  private readonly building: Poller;
  private stopping = false;

  constructor(readonly options: FamilyOptions) {
    const { onError } = options;
    const every = (ms: number) => ({ busyMs: ms, idleMs: ms, onError });
    this.poller = new Poller({ poll: () => this.follow(), ...every(LOOK_EVERY_MS) });
    // Whoever built wakes whoever follows, and the other way round: a build that others do must not keep both awake.
    this.building = new Poller({
      ...{ poll: () => this.build(), ...every(BUILD_AGAIN_MS) },
      paceMs: LOOK_EVERY_MS,
    });
  }

  /** Resolves when what is there now is followed. */
  async start(): Promise<void> {
    this.stopping = false;
    await this.follow();
    this.poller.start();
    this.building.start();
  }

  async stop(): Promise<void> {
    this.stopping = true;
    await Promise.all([this.poller.stop(), this.building.stop()]);
    await Promise.all([...this.started].map((generation) => this.leave(generation)));
  }

  /** The consumer of the generation that is read. Asks the database, because another instance may have flipped. */
  async active(): Promise<Consumer> {
    return this.consumerOf(await this.options.generations.active(this.options.family));
  }

  /** Begins a rebuild in the background. Rejects with `RebuildUnderWay`. */
  async rebuild(): Promise<Generation> {
    const { generations, family, models, workers, sources } = this.options;
    const parts = partsFor(models, await this.size(), workers);
    const begun = await generations.begin(family, parts, sources && restartsOf(sources));
    this.building.wake();
    return begun;
  }

  /** The parts of a rebuild as it would be begun now. */
  async parts(): Promise<readonly Part[]> {
    return partsFor(this.options.models, await this.size(), this.options.workers);
  }

  /** A consumer's view of a generation. */
  consumerOf(generation: Generation): Consumer {
    const known = this.consumers.get(generation.generation);
    if (known) return known;
    const made = this.options.consumerOf(generation);
    this.consumers.set(generation.generation, made);
    return made;
  }

  async stats(): Promise<ConsumerStats> {
    return (await this.active()).stats();
  }

  async parked(limit?: number): Promise<ParkedSequence[]> {
    return (await this.active()).parked(limit);
  }

  async queue(key: string): Promise<WaitingEvent[]> {
    return (await this.active()).queue(key);
  }

  async retry(key?: string): Promise<void> {
    await (await this.active()).retry(key);
  }

  /** Whether every generation that is followed has passed the newest events of slices of a service. */
  async isPast(service: ServiceName, newest: Newest): Promise<boolean> {
    const followed = [...this.started].flatMap((one) => this.consumers.get(one) ?? []);
    const looks = await Promise.all(followed.map((one) => one.isPast(service, newest)));
    return looks.every(Boolean);
  }

  async waitFor(reached: Reached, withinMs?: number): Promise<boolean> {
    return (await this.active()).waitFor(reached, withinMs);
  }

  private async size(): Promise<number> {
    const { generations, family } = this.options;
    const { consumer } = await generations.active(family);
    let events = 0;
    for (const slices of (await placesOf(generations.pool, consumer)).values())
      events += Number(
        [...slices.values()].reduce(
          (most, { position }) => (position > most ? position : most),
          0n,
        ),
      );
    return events;
  }

  private async follow(): Promise<Found> {
    const all = await this.options.generations.list(this.options.family);
    const wanted = all.filter(({ state }) => FOLLOWING.has(state));
    const names = new Set(wanted.map(({ generation }) => generation));
    for (const generation of this.started) if (!names.has(generation)) await this.leave(generation);
    for (const generation of wanted) await this.join(generation);
    if (all.some(({ state }) => state === 'BUILDING')) this.building.wake();
    await this.retireOld(all);
    return 'nothing';
  }

  private async join(generation: Generation): Promise<void> {
    if (this.started.has(generation.generation) || this.stopping) return;
    await this.consumerOf(generation).start();
    this.started.add(generation.generation);
  }

  private async leave(generation: number): Promise<void> {
    this.started.delete(generation);
    const consumer = this.consumers.get(generation);
    this.consumers.delete(generation);
    await consumer?.stop();
  }

  private async retireOld(all: readonly Generation[]): Promise<void> {
    const { generations, keepMs = DAY_MS } = this.options;
    const active = all.find(({ state }) => state === 'ACTIVE');
    const since = Date.parse(active?.activatedAt ?? '');
    for (const { state, generation } of all)
      if (state === 'KEPT' && Date.now() - since > keepMs) await generations.retire(generation);
  }

  private async build(): Promise<Found> {
    const { generations, family, builder } = this.options;
    const begun = (await generations.list(family)).find(({ state }) => state === 'BUILDING');
    if (!begun) return 'nothing';
    await builder.build(begun, () => this.stopping);
    this.poller.wake();
    return 'nothing';
  }
}
