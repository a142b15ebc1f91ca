import {
  CheckpointMoved,
  copyRows,
  inTransaction,
  Rests,
  schemaOf,
  send,
  type Generation,
  type Generations,
  type Part,
  type ReadModel,
} from '@academy/event-store';
import type { DataSource } from 'typeorm';
import { forEachAtOnce } from '../consuming/by-key.js';
import { failureOf, isPassing } from '../consuming/failure.js';
import { Parked } from '../consuming/parked.js';
import type { Vocabulary } from '../consuming/vocabulary.js';
import { BulkFold, growing } from './bulk-fold.js';
import type { Pace } from './pace.js';
import { placesOf, type Past, type Places } from './past.js';

export interface BuilderOptions {
  readonly generations: Generations;
  readonly source: DataSource;
  readonly models: readonly ReadModel[];
  readonly vocabulary: Vocabulary;
  readonly past: Past;
  readonly codeVersion: string;
  readonly pace: Pace;
}

/** What has been folded of the parts under way, for whoever watches. */
export interface BuildProgress {
  readonly events: number;
}

const anyOf = <T>(items: readonly T[]): T | undefined =>
  items[Math.floor(Math.random() * items.length)];

/**
 * Folds a generation in bulk, part by part: each is written with COPY in one transaction with its mark, so that a rebuild that was
 * killed goes on with the parts that are left, and builders that meet at a part write it once. Commands, mails and topics are out of
 * reach: it has the projector's connections and nothing else.
 */
export class Builder {
  private folded = 0;

  constructor(private readonly options: BuilderOptions) {}

  progress(): BuildProgress {
    return { events: this.folded };
  }

  /**
   * Builds what is left, until `stopping` says otherwise. What cannot be folded parks; what makes the rebuild impossible fails
   * it. Throws what a later round may mend.
   */
  async build(generation: Generation, stopping: () => boolean = () => false): Promise<void> {
    const { generations } = this.options;
    const until = await placesOf(generations.pool, generation.consumer);
    this.folded = generation.events;
    try {
      for (const kind of ['keyed', 'global'] as const)
        await this.buildAll(generation, kind, until, stopping);
    } catch (error) {
      if (isPassing(error)) throw error;
      await generations.fail(generation.generation, failureOf(error).detail);
      return;
    }
    if (!stopping()) await generations.built(generation);
  }

  /** Takes whatever part nobody has done until there is none left; each builder in an order of its own, so that they seldom meet. */
  private async buildAll(
    generation: Generation,
    kind: Part['kind'],
    until: Places,
    stopping: () => boolean,
  ): Promise<void> {
    const { generations, pace } = this.options;
    const taken = new Set<number>();
    const worker = async (): Promise<void> => {
      while (!stopping()) {
        const open = await generations.open(generation.generation, kind);
        const part = anyOf(open.filter((one) => !taken.has(one.part)));
        if (!part) return;
        taken.add(part.part);
        await this.buildPart(generation, part, until, stopping);
      }
    };
    await forEachAtOnce(Array.from({ length: pace.workers }), pace.workers, worker);
  }

  private async buildPart(
    generation: Generation,
    part: Part,
    until: Places,
    stopping: () => boolean,
  ): Promise<void> {
    const fold = await this.foldPart(generation, part, until, stopping);
    if (!fold) return;
    try {
      await this.write(generation, part, fold);
    } catch (error) {
      // Another builder has written it, or the rebuild was ended meanwhile: either way nothing is left to do here.
      if (!(error instanceof CheckpointMoved)) throw error;
    }
  }

  /** The part's rows, `undefined` when it was broken off. */
  private async foldPart(
    { generation, consumer }: Generation,
    { kind, from, to }: Part,
    until: Places,
    stopping: () => boolean,
  ): Promise<BulkFold | undefined> {
    const { source, models, vocabulary, past, pace } = this.options;
    const wanted = models.filter((model) => model.kind === kind);
    const waiting = kind === 'global' ? await this.waitingIn(consumer) : undefined;
    const grown = growing(source, wanted, schemaOf(generation));
    const fold = new BulkFold(grown, vocabulary, waiting);
    const asked = { slices: { from, to }, until, pageSize: pace.pageSize };
    const rests = new Rests(pace.duty);
    for await (const events of past.read(asked)) {
      if (stopping()) return undefined;
      fold.take(events);
      this.folded += events.length;
      await rests.rest();
    }
    return fold;
  }

  private write(
    { generation, consumer }: Generation,
    { part }: Part,
    { models, events, parkings }: BulkFold,
  ): Promise<void> {
    const { generations, codeVersion, pace } = this.options;
    return inTransaction(generations.pool, async (client) => {
      const { rest } = new Rests(pace.duty);
      const rows = models.reduce((sum, { rows: { size } }) => sum + size, 0);
      await generations.finish(client, generation, { part, events, rows });
      for (const { table, rows: grown } of models)
        await copyRows(client, table, grown.values(), rest);
      await send(client, new Parked(consumer, codeVersion).adding(parkings));
    });
  }

  /** What parked when people were folded must not touch the models that gather them: it is replayed into all of them at once. */
  private async waitingIn(consumer: string): Promise<ReadonlySet<string> | undefined> {
    const { generations, models } = this.options;
    if (!models.some(({ kind }) => kind === 'keyed')) return undefined;
    const { rows } = await generations.pool.query<{ name: string }>(
      `select source || '/' || position "name" from es.parked where consumer = $1`,
      [consumer],
    );
    return new Set(rows.map(({ name }) => name));
  }
}
