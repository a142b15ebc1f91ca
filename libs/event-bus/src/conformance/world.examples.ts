import type { ServiceName } from '@academy/contracts';
import { causedBy, uuidv7, type EventStore, type SliceRange } from '@academy/event-store';
import { openLedger, type TestLedger } from '@academy/testing-infra';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { DataSource } from 'typeorm';
import type { BatchSource, Bus } from '../bus.js';
import { Consumer, type ConsumerOptions } from '../consumer.js';
import { projections } from '../consuming/projections.js';
import { reactions } from '../consuming/reactions.js';
import { Relay } from '../relay.js';
import { feedPage, SourceReader, type SourcePage } from '../source-reader.js';
import * as walk from './walk.examples.js';

/** Reads the ledgers themselves, as the producers' endpoints would. */
class LedgerReader extends SourceReader {
  reads = 0;

  constructor(private readonly stores: readonly EventStore[]) {
    super();
  }

  override read(
    source: ServiceName,
    slices: SliceRange,
    after: bigint,
    limit: number,
  ): Promise<SourcePage> {
    this.reads += 1;
    const store = this.stores.find(({ service }) => service === source);
    if (!store) throw new Error(`no ledger of ${source}`);
    return feedPage(store, after, limit, slices);
  }
}

const run = async <Row extends pg.QueryResultRow>(
  url: string,
  sql: string,
): Promise<pg.QueryResult<Row>> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await client.query<Row>(sql);
  } finally {
    await client.end();
  }
};

const sharedUrl = (): string => process.env.TEST_POSTGRES_URL ?? '';

export type Followed = Partial<ConsumerOptions> & { readonly from: BatchSource };

/** Two services with ledgers of their own, and what runs between them. */
export class World {
  readonly reader: LedgerReader;
  readonly trouble = walk.noTrouble();
  readonly errors: unknown[] = [];
  private readonly running: { stop: () => Promise<void> }[] = [];

  private constructor(
    readonly walking: TestLedger,
    readonly hearing: TestLedger,
    private readonly tables: DataSource,
    private readonly superuserUrl: string,
  ) {
    this.reader = new LedgerReader([walking.store, hearing.store]);
  }

  /** Opens it on a PostgreSQL, by default the one that all specs share. */
  static async open(superuserUrl = sharedUrl()): Promise<World> {
    const ledger = (service: ServiceName, events: typeof walk.allEvents) =>
      openLedger({ superuserUrl, service, events, poolSize: 12 });
    const [walking, hearing] = await Promise.all([
      ledger('registration', walk.walkEvents),
      ledger('counseling', walk.echoEvents),
    ]);
    const app = `${hearing.database}_app`;
    await run(hearing.urlOf('owner'), walk.trailTable.replace('current_app', app));
    const tables = new DataSource({
      type: 'postgres',
      url: hearing.urlOf('app'),
      entities: [walk.Trail],
    });
    return new World(walking, hearing, await tables.initialize(), superuserUrl);
  }

  /** Runs a statement on any database. */
  static readonly run = run;

  /** New people. */
  people(count: number): string[] {
    return Array.from({ length: count }, () => randomUUID());
  }

  /** One command of one person; `gait` names the events it makes. */
  async walk(
    participantId: string,
    gait: number | walk.Walk['data']['gait'] = 1,
  ): Promise<{ readonly position: bigint }> {
    const steps = typeof gait === 'number' ? Array<'StepTaken'>(gait).fill('StepTaken') : gait;
    const command: walk.Walk = { type: 'Walk', data: { participantId, gait: steps } };
    return causedBy(
      {
        correlationId: uuidv7(),
        causationId: uuidv7(),
        actor: { type: 'PARTICIPANT', id: participantId },
        channel: 'WEB',
      },
      () =>
        this.walking.streams.execute(walk.walks, participantId, command, { commandId: uuidv7() }),
    );
  }

  /** The same once more where it failed: a process that has lost its connections may need another try. */
  persist(participantId: string): Promise<unknown> {
    return this.walk(participantId).catch(() => this.walk(participantId));
  }

  /** Everybody takes `each` steps, one command each, people beside each other. */
  async walkAll(people: readonly string[], each: number): Promise<void> {
    await Promise.all(
      people.map(async (person) => {
        for (let step = 0; step < each; step += 1) await this.walk(person);
      }),
    );
  }

  relay(bus: Bus, ledger: TestLedger = this.walking, store: EventStore = ledger.store): Relay {
    const relay = new Relay({ store, bus, onError: (error) => this.errors.push(error) });
    relay.start();
    this.running.push(relay);
    return relay;
  }

  /** A consumer that keeps the trails. */
  trails(followed: Followed): Promise<Consumer> {
    return this.follow({
      name: 'trails',
      effect: projections(this.tables, [walk.trails(this.trouble)]),
      ...followed,
    });
  }

  /** A consumer that answers each step with an echo. */
  echoes(followed: Followed): Promise<Consumer> {
    return this.follow({
      name: 'echoes',
      effect: reactions(this.hearing.streams, [walk.echo(this.trouble)]),
      ...followed,
    });
  }

  /** Every trail as it is on disk now. */
  async marks(): Promise<ReadonlyMap<string, readonly string[]>> {
    const { rows } = await this.query<{ id: string; marks: string[] }>(
      'select participant_id id, marks from trail',
    );
    return new Map(rows.map(({ id, marks }) => [id, marks]));
  }

  /** What somebody's trail must be after so many steps. */
  static steps(count: number): string[] {
    return Array.from({ length: count }, (_, index) => `s${index + 1}`);
  }

  /** On the consuming service's database, as superuser. */
  query<Row extends pg.QueryResultRow>(sql: string): Promise<pg.QueryResult<Row>> {
    const url = new URL(this.superuserUrl);
    url.pathname = `/${this.hearing.database}`;
    return run(url.href, sql);
  }

  async stop(one: { stop: () => Promise<void> }): Promise<void> {
    this.running.splice(this.running.indexOf(one), 1);
    await one.stop();
  }

  async close(): Promise<void> {
    await Promise.all(this.running.map((one) => one.stop()));
    await this.tables.destroy();
    await Promise.all([this.walking.close(), this.hearing.close()]);
  }

  private async follow(
    options: Followed & Pick<ConsumerOptions, 'name' | 'effect'>,
  ): Promise<Consumer> {
    const consumer = new Consumer({
      pool: this.hearing.store.pool,
      services: ['registration'],
      contracts: walk.allEvents,
      healing: this.reader,
      codeVersion: 'one',
      onError: (error) => this.errors.push(error),
      ...options,
    });
    await consumer.start();
    this.running.push(consumer);
    return consumer;
  }
}
