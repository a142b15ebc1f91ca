import {
  adoptReadModels,
  createPool,
  Generations,
  schemaOf,
  type Generation,
} from '@academy/event-store';
import { eventually, type TestLedger } from '@academy/testing-infra';
import pg, { type Pool } from 'pg';
import { DataSource } from 'typeorm';
import type { BatchSource } from '../bus.js';
import * as walk from '../conformance/walk.examples.js';
import { World } from '../conformance/world.examples.js';
import { Consumer } from '../consumer.js';
import { projections } from '../consuming/projections.js';
import { Vocabulary } from '../consuming/vocabulary.js';
import { FeedSource } from '../feed-source.js';
import type { SourceReader } from '../source-reader.js';
import { Verifier } from '../verifying/verifier.js';
import type { Verification } from '../verifying/verify.js';
import { Builder } from './builder.js';
import { ReadModelFamily } from './family.js';
import type { Pace } from './pace.js';
import { pastOfLedger, pastOfSources, type Past } from './past.js';

const QUICK: Pace = { workers: 2, pageSize: 50, duty: 1 };

/** Where the trails are kept, and where the events come from. */
interface Keeper {
  readonly world: World;
  readonly database: TestLedger;
  readonly from: BatchSource;
  readonly past: (projector: Pool) => Past;
  /** Given where another service is followed. */
  readonly sources?: SourceReader;
}

const walkers = (world: World): Keeper => ({
  ...{ world, database: world.walking, from: new FeedSource(world.walking.store, 50) },
  past: (projector) => pastOfLedger(projector, 'registration', vocabulary),
});

const hearers = (world: World, from: BatchSource): Keeper => ({
  ...{ world, database: world.hearing, from, sources: world.reader },
  past: () => pastOfSources(world.reader, ['registration']),
});

const vocabulary = new Vocabulary(walk.allEvents, [walk.StepTaken, walk.EchoHeard]);

/** The trails of walking people, kept by generations in the walkers' own database or in that of a service which follows them. */
export class KeptTrails {
  readonly found: Verification[] = [];
  private readonly families: ReadModelFamily[] = [];
  readonly generations: Generations;

  private constructor(
    private readonly keeper: Keeper,
    private readonly projector: Pool,
    private readonly tables: DataSource,
    private readonly app: Pool,
  ) {
    this.generations = new Generations(projector);
  }

  /** In the walkers' own database. */
  static async open(): Promise<KeptTrails> {
    return KeptTrails.kept(walkers(await World.open()));
  }

  /** In the database of those who hear of them over the bus. */
  static following(world: World, from: BatchSource): Promise<KeptTrails> {
    return KeptTrails.kept(hearers(world, from));
  }

  private static async kept(keeper: Keeper): Promise<KeptTrails> {
    const { urlOf } = keeper.database;
    const owner = new pg.Client({ connectionString: urlOf('owner') });
    await owner.connect();
    await owner.query(
      'create table read.trail (participant_id uuid primary key, marks jsonb not null)',
    );
    await adoptReadModels(owner, [{ family: 'trails', consumer: 'trails', tables: ['trail'] }]);
    await owner.end();
    const pool = (purpose: 'projector' | 'app') =>
      createPool({ url: urlOf(purpose), name: 'spec', max: 8, statementMs: 30_000 });
    const tables = new DataSource({ type: 'postgres', url: urlOf('app'), entities: [walk.Trail] });
    return new KeptTrails(keeper, pool('projector'), await tables.initialize(), pool('app'));
  }

  get world(): World {
    return this.keeper.world;
  }

  private get models() {
    return [walk.trails(this.world.trouble)];
  }

  consumer({ consumer, generation }: Pick<Generation, 'consumer' | 'generation'>): Consumer {
    return new Consumer({
      name: consumer,
      pool: this.projector,
      from: this.keeper.from,
      services: ['registration'],
      contracts: walk.allEvents,
      effect: projections(this.tables, this.models, { schema: schemaOf(generation) }),
      healing: this.world.reader,
      codeVersion: 'one',
      onError: (error) => this.world.errors.push(error),
    });
  }

  builder(pace: Partial<Pace> = {}): Builder {
    const { generations } = this;
    return new Builder({
      ...{ generations, vocabulary, source: this.tables, models: this.models, codeVersion: 'one' },
      past: this.keeper.past(this.projector),
      pace: { ...QUICK, ...pace },
    });
  }

  /** An instance of the service that keeps, rebuilds and follows the trails. */
  async instance(builder = this.builder(), workers = 4): Promise<ReadModelFamily> {
    const family = new ReadModelFamily({
      family: 'trails',
      models: this.models,
      generations: this.generations,
      builder,
      workers,
      ...(this.keeper.sources ? { sources: this.keeper.sources } : {}),
      consumerOf: (generation) => this.consumer(generation),
      onError: (error) => this.world.errors.push(error),
    });
    await family.start();
    this.families.push(family);
    return family;
  }

  verifier(): Verifier {
    const { generations } = this;
    return new Verifier({
      ...{ family: 'trails', generations, vocabulary, source: this.tables, models: this.models },
      past: () => this.keeper.past(this.projector),
      everyMs: 3_600_000,
      onDeviation: (found) => this.found.push(found),
      onError: (error) => this.world.errors.push(error),
    });
  }

  /** Everybody's trail as the service reads it. */
  async marks(): Promise<ReadonlyMap<string, readonly string[]>> {
    const { rows } = await this.app.query<{ id: string; marks: string[] }>(
      'select participant_id id, marks from read.trail',
    );
    return new Map(rows.map(({ id, marks }) => [id, marks]));
  }

  /** All rows of a generation in one word. */
  async hash(generation: number): Promise<string | null> {
    const { rows } = await this.projector.query<{ hash: string | null }>(
      `select md5(string_agg(t::text, ',' order by participant_id)) hash from ${schemaOf(generation)}.trail t`,
    );
    return rows[0]?.hash ?? null;
  }

  /** As whoever owns the tables. */
  async tamper(sql: string, values: readonly unknown[]): Promise<void> {
    await this.projector.query(sql, [...values]);
  }

  async until(generation: number, state: Generation['state']): Promise<Generation> {
    await eventually(
      async () => expect((await this.generations.find(generation)).state).toBe(state),
      { within: 20_000 },
    );
    return this.generations.find(generation);
  }

  async close(): Promise<void> {
    await Promise.all(this.families.map((family) => family.stop()));
    await this.tables.destroy();
    await Promise.all([this.projector.end(), this.app.end()]);
    await this.world.close();
  }
}
