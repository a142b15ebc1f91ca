import { Builder, partsFor, pastOfLedger, Vocabulary } from '@academy/event-bus';
import type { TestLedger } from '@academy/testing-infra';
import pg, { type Pool } from 'pg';
import { DataSource } from 'typeorm';
import { accountEvents } from '../src/account.examples.js';
import type { EventStore } from '../src/event-store.js';
import { adoptReadModels } from '../src/generations/adopt.js';
import { Generations } from '../src/generations/generations.js';
import { createPool } from '../src/pool.js';
import { AccountCard, accountCard, cardTable } from './account-card.js';
import type { Dose } from './dose.js';
import { interleaved, type Round } from './load.js';
import type { Measure } from './measure.js';
import { asEvent, nextEntry } from './payload.js';
import { openPool } from './pool.js';
import { readRaw } from './reads.js';

const FAMILY = { family: 'read-models', consumer: 'bench.read-models', tables: ['account_card'] };
const EACH = 10;
const AT_ONCE = 200;
/** Alone on the machine: no request waits for it. */
const PAGE = 2_000;

const append = async (store: EventStore): Promise<void> => {
  const entry = nextEntry();
  const events = Array.from({ length: EACH }, (_, at) =>
    asEvent({ ...entry, body: { ...entry.body, entry: at + 1 } }),
  );
  const appended = await store.append({
    writes: [{ streamId: entry.streamId, expectedVersion: 0, events }],
    ...{ commands: [], claims: [], timers: new Map(), causeHlc: 0n },
  });
  if (!appended.ok) throw new Error('an append was refused');
};

/** People with ten events each. */
const fill = async (store: EventStore, events: number): Promise<void> => {
  for (let head = await store.head(); head < BigInt(events); head = await store.head())
    await Promise.all(Array.from({ length: AT_ONCE }, () => append(store)));
};

/** As if a live consumer had seen everything. */
const seeAll = async (projector: Pool): Promise<void> => {
  await projector.query(
    `insert into es.seen (consumer, source, slice, feed_epoch, position)
     select $1, 'registration', slice, (select epoch from es.feed_epochs limit 1), max(position)
       from es.events group by slice`,
    [FAMILY.consumer],
  );
};

const asOwner = async (url: string): Promise<void> => {
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  try {
    await owner.query(cardTable);
    await adoptReadModels(owner, [FAMILY]);
    await owner.query('vacuum analyze es.events');
  } finally {
    await owner.end();
  }
};

/** One whole rebuild: empty tables to a generation that would follow the events; then it is dropped. */
const rebuild = async (
  generations: Generations,
  source: DataSource,
  workers: number,
  events: number,
): Promise<Round> => {
  const vocabulary = new Vocabulary(accountEvents, accountCard.uses);
  const builder = new Builder({
    ...{ generations, source, vocabulary, models: [accountCard], codeVersion: 'bench' },
    past: pastOfLedger(generations.pool, 'registration', vocabulary),
    pace: { workers, pageSize: PAGE, duty: 1 },
  });
  const begun = await generations.begin(FAMILY.family, partsFor([accountCard], events, workers));
  const began = performance.now();
  await builder.build(begun);
  const took = performance.now() - began;
  const built = await generations.find(begun.generation);
  if (built.state !== 'CATCHING_UP' || built.events < events)
    throw new Error(`rebuilt ${built.events} events of ${events}: ${built.state}`);
  await generations.retire(begun.generation);
  return { perSecond: (built.events * 1_000) / took, p99Ms: NaN };
};

/** `rebuild.1`, `rebuild.2`: a keyed model folded anew and written with COPY, by one worker and by two. */
export const measureRebuilds = async (ledger: TestLedger, dose: Dose): Promise<Measure[]> => {
  const { eventsToRead: events, rounds } = dose;
  await fill(ledger.store, events);
  await asOwner(ledger.urlOf('owner'));
  const pool = createPool({
    url: ledger.urlOf('projector'),
    name: 'bench',
    max: 4,
    statementMs: 120_000,
  });
  const raw = openPool({ connectionString: ledger.urlOf('owner'), max: 1 });
  const source = new DataSource({
    type: 'postgres',
    url: ledger.urlOf('app'),
    entities: [AccountCard],
  });
  await source.initialize();
  await seeAll(pool);
  const generations = new Generations(pool);
  const contenders = {
    one: () => rebuild(generations, source, 1, events),
    two: () => rebuild(generations, source, 2, events),
    rawRead: () => readRaw(raw, events),
  };
  await interleaved(contenders, 1);
  const { one, two, rawRead } = await interleaved(contenders, rounds);
  await Promise.all([source.destroy(), pool.end(), raw.end()]);
  const unit = 'events/s';
  const against = { rawRead: rawRead.perSecond };
  return [
    { name: 'rebuild.1', unit, value: one.perSecond, references: against },
    {
      ...{ name: 'rebuild.2', unit, value: two.perSecond },
      references: { ...against, 'rebuild.1': one.perSecond },
    },
  ];
};
