import { CheckpointMoved, inTransaction, readCheckpoints, together } from '@academy/event-store';
import type { ClientBase, Pool } from 'pg';
import type { SourceReader } from '../source-reader.js';
import type { Arrival } from './arrival.js';
import type { Effect, Failures, ProjectionEffect, ReactionEffect } from './effect.js';
import { isPassing } from './failure.js';
import { heal } from './heal.js';
import type { Load } from './load.js';
import { advance, FLUSH_LATER, lockingPartitions, recall } from './memory.js';
import type { Parked } from './parked.js';
import type { Tally } from './tally.js';
import { triage, type Epochs, type Gap, type Memory, type Triage } from './triage.js';
import type { Vocabulary } from './vocabulary.js';

export interface IntakeOptions {
  readonly consumer: string;
  readonly pool: Pool;
  readonly effect: Effect;
  readonly vocabulary: Vocabulary;
  readonly parked: Parked;
  readonly tally: Tally;
  readonly healing: SourceReader | undefined;
  /** Told after something was parked. */
  readonly onParked: () => void;
}

const NONE: Failures = new Map();

const isSame = (before: Memory, now: Memory): boolean =>
  before.seen.size === now.seen.size &&
  [...before.seen].every(([slice, { epoch, position }]) => {
    const seen = now.seen.get(slice);
    return seen?.epoch === epoch && seen.position === position;
  });

const parkingOf = ({ service }: Load, { wire, event }: Arrival) => ({
  source: service,
  key: event.partitionKey,
  epoch: event.feedEpoch,
  position: event.position,
  hlc: event.hlc,
  value: wire,
});

/**
 * Takes loads in exactly once: triage by what is remembered, effect, and then what was seen, what is parked and the checkpoint in
 * one transaction that no other worker of the partition can overlap.
 */
export class Intake {
  constructor(private readonly options: IntakeOptions) {}

  /** Takes a load in whole, healing gaps first. Throws `CheckpointMoved` for whoever was replaced, and writes nothing then. */
  async take(load: Load): Promise<void> {
    const epochs = new Map<string, 'current' | 'past'>();
    for (;;) {
      const gap = await this.attempt(load, epochs);
      if (!gap) return;

      const { healing, tally } = this.options;
      // What is healed was read in the gap's epoch: the source says so before it hands anything over.
      epochs.set(gap.epoch, 'current');
      const healed = await heal(healing, load, gap, (found) => this.attempt(found, epochs));
      if (healed) tally.add({ gapsHealed: 1 });
      else epochs.set(gap.epoch, 'past');
    }
  }

  private async attempt(load: Load, epochs: Epochs): Promise<Gap | undefined> {
    const { effect, tally } = this.options;
    const done =
      effect.kind === 'projections'
        ? await this.project(effect, load, epochs)
        : await this.react(effect, load, epochs);
    if ('gap' in done) return done.gap;

    const { sorted, failures } = done;
    const parked = sorted.park.length + failures.size + (load.poison?.length ?? 0);
    if (parked > 0) this.options.onParked();
    tally.add({
      applied: sorted.apply.length - failures.size,
      ignored: sorted.ignored,
      duplicates: sorted.duplicates,
      parked,
      epochChanged: sorted.park.filter(({ failure }) => failure.reason === 'epoch-changed').length,
    });
    return undefined;
  }

  /** Tries the whole first; where that fails, again with care for each event, so that only those that fail are parked. */
  private async project(effect: ProjectionEffect, load: Load, epochs: Epochs) {
    try {
      return await this.inTurn(load, epochs, async (client, sorted) => {
        await together(
          effect.applyWhole(client, sorted.apply),
          this.settle(client, load, { sorted, failures: NONE }),
        );
        return NONE;
      });
    } catch (error) {
      if (isPassing(error)) throw error;
      return this.inTurn(load, epochs, async (client, sorted) => {
        const failures = await effect.apply(client, sorted.apply);
        await this.settle(client, load, { sorted, failures });
        return failures;
      });
    }
  }

  /** Runs `work` in the one transaction in which the partitions' memory is read and written. */
  private inTurn(
    load: Load,
    epochs: Epochs,
    work: (client: ClientBase, sorted: Triage) => Promise<Failures>,
  ) {
    const { consumer, pool } = this.options;
    const opening = FLUSH_LATER + lockingPartitions(consumer, load.partitions);
    return inTransaction(
      pool,
      async (client) => {
        const memory = await this.recall(client, load);
        const sorted = this.triage(load, memory, epochs);
        return 'gap' in sorted ? sorted : { sorted, failures: await work(client, sorted) };
      },
      opening,
    );
  }

  /** Commands run on connections of their own, so whoever was replaced is looked for before and refused after. */
  private async react(effect: ReactionEffect, load: Load, epochs: Epochs) {
    const { consumer, pool } = this.options;
    const before = await this.recall(pool, load);
    const sorted = this.triage(load, before, epochs);
    if ('gap' in sorted) return sorted;

    await this.checkPlaces(load);
    const failures = await effect.react(sorted.apply);
    const settling = async (client: ClientBase): Promise<void> => {
      if (!isSame(before, await this.recall(client, load)))
        throw new CheckpointMoved(`${consumer} was overtaken on a slice of ${load.service}`);
      await this.settle(client, load, { sorted, failures });
    };
    await inTransaction(pool, settling, lockingPartitions(consumer, load.partitions));
    return { sorted, failures };
  }

  private triage(
    { arrivals }: Load,
    memory: Memory,
    epochs: Epochs,
  ): { readonly gap: Gap } | Triage {
    const { vocabulary, effect } = this.options;
    return triage(arrivals, memory, vocabulary, { onAnotherEpoch: effect.onAnotherEpoch, epochs });
  }

  private recall(connection: ClientBase | Pool, { service, arrivals }: Load): Promise<Memory> {
    return recall(connection, {
      consumer: this.options.consumer,
      source: service,
      slices: [...new Set(arrivals.map(({ event }) => event.slice))],
      keys: [...new Set(arrivals.map(({ event }) => event.partitionKey))],
    });
  }

  private async checkPlaces({ moves = [] }: Load): Promise<void> {
    if (moves.length === 0) return;
    const { consumer, pool } = this.options;
    const sources = moves.map(({ source }) => source);
    const actual = await readCheckpoints(pool, consumer, sources);
    const overtaken = moves.find(({ source, from }) => (actual.get(source) ?? 0n) !== from);
    if (overtaken) throw new CheckpointMoved(`${consumer} was overtaken on ${overtaken.source}`);
  }

  private async settle(
    client: ClientBase,
    load: Load,
    { sorted, failures }: { readonly sorted: Triage; readonly failures: Failures },
  ): Promise<void> {
    const { consumer, parked } = this.options;
    const failed = [...failures].map(([arrival, failure]) => ({ arrival, failure }));
    const waiting = [...sorted.park, ...failed].map(({ arrival, failure }) => ({
      event: parkingOf(load, arrival),
      failure,
    }));
    await together(
      parked.add(client, [...waiting, ...(load.poison ?? [])]),
      advance(client, { consumer, source: load.service, moves: load.moves, seen: sorted.seen }),
    );
  }
}
