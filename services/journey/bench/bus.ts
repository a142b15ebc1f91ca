import { allEvents, topicOf } from '@academy/contracts';
import {
  removeKafka,
  removePostgres,
  startKafka,
  startPostgres,
  type RunningKafka,
} from '@academy/embedded';
import { Consumer, KafkaBus, PostgresBus, type Arrival, type Bus } from '@academy/event-bus';
import { createPool, readThenWrite } from '@academy/event-store';
import { Kafka, logLevel } from 'kafkajs';
import { randomUUID } from 'node:crypto';
import { chmod, mkdtemp } from 'node:fs/promises';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { busDatabase } from './bus-database.js';
import { inBatches, registrationFeed, wiresOf } from './events.js';
import { CONSUMER, openJourney } from './journey-database.js';

const { values: flags } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    events: { type: 'string', default: '30000' },
    rounds: { type: 'string', default: '3' },
  },
});

const BATCH = 500;
const TOPIC = topicOf('registration');
const TARGET = 0.5;

const feed = registrationFeed(Number(flags.events));
const perSecond = (since: number): number => feed.length / ((performance.now() - since) / 1_000);

/** Fills a bus and lets a consumer of the journey catch up: events/s from its start to the last event in the archive. */
const overBus = async (superuserUrl: string, publisher: Bus, bus: Bus): Promise<number> => {
  for (const batch of inBatches(feed, BATCH)) await publisher.publish(TOPIC, wiresOf(batch));
  const journey = await openJourney(superuserUrl);
  const errors: unknown[] = [];
  const consumer = new Consumer({
    ...{ name: CONSUMER, pool: journey.pool, effect: journey.effect },
    ...{ from: bus, services: ['registration'], contracts: allEvents, codeVersion: 'bench' },
    onError: (error) => errors.push(error),
  });
  const began = performance.now();
  await consumer.start();
  let applied = 0;
  while (applied < feed.length && errors.length === 0) {
    await sleep(20);
    ({ applied } = await consumer.stats());
  }
  const rate = perSecond(began);
  await consumer.stop();
  const archived = await journey.archived();
  await journey.close();
  if (errors.length > 0) throw new AggregateError(errors, 'the consumer failed');
  if (archived !== feed.length) throw new Error(`${archived} events were archived`);
  return rate;
};

/** The same rows by the same code, with no bus between: batches as they lie in memory, each in a transaction. */
const withoutBus = async (superuserUrl: string): Promise<number> => {
  const journey = await openJourney(superuserUrl);
  const write = (batch: readonly Arrival[]) =>
    readThenWrite(journey.pool, async (client) => {
      const write = await journey.effect.read(client, batch);
      return { result: undefined, statements: await write(batch) };
    });
  const began = performance.now();
  for (const batch of inBatches(feed, BATCH)) await write(batch);
  const rate = perSecond(began);
  await journey.close();
  return rate;
};

/** The same records taken from the topic by a bare kafkajs consumer, and parsed. */
const rawKafkajs = async ({ address }: RunningKafka, topic: string): Promise<number> => {
  const kafka = new Kafka({ brokers: [address], clientId: 'raw', logLevel: logLevel.NOTHING });
  const consumer = kafka.consumer({ groupId: `raw-${randomUUID()}` });
  await consumer.connect();
  await consumer.subscribe({ topics: [topic], fromBeginning: true });
  let seen = 0;
  let began = 0;
  await new Promise<void>((resolve, reject) => {
    consumer
      .run({
        eachBatch: async ({ batch }) => {
          began ||= performance.now();
          for (const { value } of batch.messages) JSON.parse(String(value));
          seen += batch.messages.length;
          if (seen >= feed.length) resolve();
        },
      })
      .catch(reject);
  });
  const rate = perSecond(began);
  await consumer.disconnect();
  return rate;
};

const postgresRound = async (superuserUrl: string): Promise<number> => {
  const pool = createPool({ url: await busDatabase(superuserUrl), name: 'bench bus', max: 8 });
  // Two of them, as two processes: what a consumer follows comes from the tables, not from the publisher's memory.
  const [publisher, bus] = [new PostgresBus({ pool }), new PostgresBus({ pool })];
  const rate = await overBus(superuserUrl, publisher, bus);
  await Promise.all([publisher.close(), bus.close()]);
  await pool.end();
  return rate;
};

const kafkaRound = async (superuserUrl: string, kafka: RunningKafka) => {
  const namespace = `bench-${randomUUID().slice(0, 8)}`;
  const bus = new KafkaBus({
    ...{ brokers: [kafka.address], namespace },
    onFatal: (error) => {
      throw error;
    },
  });
  const rate = await overBus(superuserUrl, bus, bus);
  await bus.close();
  return { rate, raw: await rawKafkajs(kafka, `${namespace}.${TOPIC}`) };
};

const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN;

const machine = (): string => `${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)}`;
const number = (value: number): string => Math.round(value).toLocaleString('en');

console.log(
  `${number(feed.length)} events into archive and read model, a round each in turn; PostgreSQL with fsync on, a broker that flushes every record; ${machine()}`,
);
const [databases, brokers] = await Promise.all(
  ['postgres', 'kafka'].map((name) => mkdtemp(join(tmpdir(), `academy-bench-${name}-`))),
);
if (databases === undefined || brokers === undefined) throw new Error('no folders');
await chmod(databases, 0o755);
const postgres = await startPostgres({ folder: databases });
const kafka = await startKafka({ folder: brokers });
try {
  const rates: Record<'postgres' | 'kafka' | 'noBus' | 'rawKafkajs', number[]> = {
    ...{ postgres: [], kafka: [], noBus: [], rawKafkajs: [] },
  };
  for (let round = 0; round < Number(flags.rounds); round += 1) {
    rates.noBus.push(await withoutBus(postgres.superuserUrl));
    rates.postgres.push(await postgresRound(postgres.superuserUrl));
    const { rate, raw } = await kafkaRound(postgres.superuserUrl, kafka);
    rates.kafka.push(rate);
    rates.rawKafkajs.push(raw);
  }
  const noBus = median(rates.noBus);
  const raw = median(rates.rawKafkajs);
  const measures = (['kafka', 'postgres'] as const).map((name) => ({
    ...{ name: `bus.${name}`, unit: 'events/s', value: median(rates[name]) },
    references: { noBus, ...(name === 'kafka' ? { rawKafkajs: raw } : {}) },
  }));
  for (const { name, value } of measures)
    console.log(
      `${name.padEnd(12)} ${number(value).padStart(7)} events/s  noBus ${number(noBus)}: ${(value / noBus).toFixed(2)}×, ${value / noBus >= TARGET ? 'met' : 'MISSED'} (at least ${TARGET}×)`,
    );
  console.log(
    `rawKafkajs   ${number(raw).padStart(7)} events/s, consumed and parsed; ${machine()}`,
  );
  if (flags.json) console.log(JSON.stringify(measures));
  if (flags.check && measures.some(({ value }) => value / noBus < TARGET)) process.exitCode = 1;
} finally {
  await Promise.all([postgres.stop(), kafka.stop()]);
  await Promise.all([removePostgres(databases), removeKafka(brokers)]);
}
