import {
  CheckpointMoved,
  readThenWrite,
  together,
  type Concluded,
  type Statement,
} from '@academy/event-store';
import type { ClientBase, Pool } from 'pg';
import type { SourceReader } from '../source-reader.js';
import type { Arrival } from './arrival.js';
import type { Effect, Failures, ProjectionEffect, ReactionEffect } from './effect.js';
import { isPassing } from './failure.js';
import { heal } from './heal.js';
import { asParked, slicesOf, type Load } from './load.js';
import {
  advancing,
  checkPlaces,
  isSame,
  lockingPartitions,
  lockingWithoutFlush,
  recall,
  type Recalled,
} from './memory.js';
import type { Parked } from './parked.js';
import type { Tally } from './tally.js';
import { triage, type Epochs, type Gap, type Memory, type Triage } from './triage.js';
import { whole, withCare, withoutEffect, type Turn } from './turn.js';
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

interface GapFound {
  readonly gap: Gap;
}
interface TakenIn {
  readonly sorted: Triage;
  readonly failures: Failures;
}
type Found = GapFound | TakenIn;

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
    const { tally } = this.options;
    const done = await this.takeIn(load, epochs);
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

  private takeIn(load: Load, epochs: Epochs): Promise<Found> {
    const { effect } = this.options;
    const used = this.usedOf(load);
    if (used.length === 0) return this.inTurn(load, epochs, withoutEffect);
    return effect.kind === 'projections'
      ? this.project(effect, load, epochs, used)
      : this.react(effect, load, epochs);
  }

  /** Tries the whole first; where that fails, again with care for each event, so that only those that fail are parked. */
  private async project(
    effect: ProjectionEffect,
    load: Load,
    epochs: Epochs,
    used: readonly Arrival[],
  ): Promise<Found> {
    try {
      return await this.inTurn(load, epochs, whole(effect, used));
    } catch (error) {
      if (isPassing(error)) throw error;
      return this.inTurn(load, epochs, withCare(effect));
    }
  }

  /** The effect of a load in the one transaction in which the partitions' memory is read and written. */
  private inTurn(load: Load, epochs: Epochs, turn: Turn): Promise<Found> {
    const { consumer, pool } = this.options;
    return readThenWrite(
      pool,
      async (client): Promise<Concluded<Found>> => {
        const [memory, write] = await together(this.recall(client, load), turn(client));
        const sorted = this.triage(load, memory, epochs);
        if ('gap' in sorted) return { result: sorted, statements: [] };

        const { failures, statements } = await write(sorted.apply);
        const result = { sorted, failures };
        return { result, statements: [...statements, ...this.settling(load, result)] };
      },
      [lockingWithoutFlush(consumer, load.partitions)],
    );
  }

  /** Commands run on connections of their own, so whoever was replaced is looked for before and refused after. */
  private async react(effect: ReactionEffect, load: Load, epochs: Epochs): Promise<Found> {
    const { consumer, pool } = this.options;
    const before = await this.recall(pool, load);
    const sorted = this.triage(load, before, epochs);
    if ('gap' in sorted) return sorted;

    const result = { sorted, failures: await effect.react(sorted.apply) };
    return readThenWrite(
      pool,
      async (client) => {
        const now = await this.recall(client, load);
        if (!isSame(before, now))
          throw new CheckpointMoved(`${consumer} was overtaken on a slice of ${load.service}`);
        return { result, statements: this.settling(load, result) };
      },
      [lockingPartitions(consumer, load.partitions)],
    );
  }

  private usedOf({ arrivals }: Load): Arrival[] {
    return arrivals.flatMap((arrival) => {
      const reading = this.options.vocabulary.read(arrival);
      return reading.kind === 'used' ? [reading.arrival] : [];
    });
  }

  private triage(load: Load, memory: Memory, epochs: Epochs): GapFound | Triage {
    const { vocabulary, effect } = this.options;
    return triage(load, memory, vocabulary, { onAnotherEpoch: effect.onAnotherEpoch, epochs });
  }

  /** Throws `CheckpointMoved` where another has come further with the load's places. */
  private async recall(connection: ClientBase | Pool, load: Load): Promise<Recalled> {
    const { consumer } = this.options;
    const recalled = await recall(connection, {
      consumer,
      source: load.service,
      slices: slicesOf(load),
      keys: [...new Set(load.arrivals.map(({ event }) => event.partitionKey))],
      places: (load.moves ?? []).map(({ source }) => source),
    });
    checkPlaces(recalled, consumer, load.moves);
    return recalled;
  }

  /** What writes down what was parked of a load, and how far its slices and its places have been taken in. */
  private settling(load: Load, { sorted, failures }: TakenIn): Statement[] {
    const { consumer, parked } = this.options;
    const failed = [...failures].map(([arrival, failure]) => ({ arrival, failure }));
    const waiting = [...sorted.park, ...failed].map(({ arrival, failure }) => ({
      event: asParked(load, arrival),
      failure,
    }));
    return [
      ...parked.adding([...waiting, ...(load.poison ?? [])]),
      ...advancing({ consumer, source: load.service, moves: load.moves ?? [], seen: sorted.seen }),
    ];
  }
}
