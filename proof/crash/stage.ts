import {
  freePort,
  removeKafka,
  removePostgres,
  startKafka,
  startPostgres,
  type RunningPostgres,
} from '@academy/embedded';
import { busMigrations } from '@academy/event-bus';
import { provisionDatabase, roleOf } from '@academy/event-store';
import { openLedger, type TestLedger } from '@academy/testing-infra';
import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { DataSource } from 'typeorm';
import * as walk from '../../libs/event-bus/src/conformance/walk.examples.js';
import { query } from '../query.js';
import { preparationFor } from './bugs/preparations.js';
import { findingFirstGeneration, makeTrail } from './kept-trail.js';
import type { Databases } from './look.js';
import type { Carrier, Places, Variant } from './places.js';
import { TopicRecords } from './topic-records.js';

/** PostgreSQL with the databases of the crash run. */
export interface Stage {
  readonly places: Places;
  /** The file in which the clients write down what they sent and were answered. */
  readonly clientLedger: string;
  readonly owners: Databases;
  /** `kill -9` of the server and all its sessions after a moment, in milliseconds; resolves when it has recovered and takes connections. */
  readonly crashPostgres: (afterMs: number) => Promise<void>;
  /** The same of the broker. */
  readonly crashKafka: (afterMs: number) => Promise<void>;
  /** Shuts the broker down in good order; resolves, when it is away, with what starts it again. */
  readonly stopKafka: () => Promise<() => Promise<void>>;
  readonly drop: () => Promise<void>;
}

const openBus = async (superuserUrl: string): Promise<{ app: string; owner: string }> => {
  const superuser = new pg.Client({ connectionString: superuserUrl });
  await superuser.connect();
  await provisionDatabase(superuser, 'bus', { owner: 'owner', app: 'app', projector: 'projector' });
  await superuser.end();
  const urlOf = (role: 'owner' | 'app'): string => {
    const url = new URL(superuserUrl);
    Object.assign(url, { pathname: '/bus', username: roleOf('bus', role), password: role });
    return url.href;
  };
  const source = new DataSource({
    type: 'postgres',
    url: urlOf('owner'),
    migrations: [...busMigrations],
  });
  await source.initialize();
  await source.runMigrations();
  await source.destroy();
  return { app: urlOf('app'), owner: urlOf('owner') };
};

const seedBug = async (
  bug: Variant | undefined,
  superuserUrl: string,
  walking: TestLedger,
): Promise<void> => {
  const preparation = preparationFor(bug, superuserUrl, walking);
  if (preparation) await query(...preparation);
};

interface Broker {
  readonly address: string | undefined;
  readonly records: Databases['bus'];
  readonly crash: Stage['crashKafka'];
  readonly stop: Stage['stopKafka'];
  readonly drop: () => Promise<void>;
}

const openBroker = async (folder: string): Promise<Broker> => {
  let kafka = await startKafka({ folder });
  const { address, port } = kafka;
  const topics = new TopicRecords(address);
  return {
    address,
    records: () => topics.all(),
    crash: async (afterMs) => {
      await sleep(afterMs);
      await kafka.kill();
      kafka = await startKafka({ folder, port });
    },
    stop: async () => {
      await kafka.stop();
      return async () => {
        kafka = await startKafka({ folder, port });
      };
    },
    drop: async () => {
      await topics.stop();
      await kafka.stop();
      await removeKafka(folder);
    },
  };
};

const nothing = () => Promise.reject(new Error('this run has no broker'));

const noBroker = (records: string): Broker => ({
  ...{ address: undefined, records },
  ...{ crash: nothing, stop: nothing },
  drop: async () => undefined,
});

/** Opens the databases, and the broker where the run is carried by one. */
export const openStage = async (carrier: Carrier, bug: Variant | undefined): Promise<Stage> => {
  const folder = await mkdtemp(join(tmpdir(), 'academy-crash-'));
  await chmod(folder, 0o755);
  const port = await freePort();
  let postgres: RunningPostgres = await startPostgres({ folder, port });
  const { superuserUrl } = postgres;
  const ledger = (
    service: 'registration' | 'counseling' | 'matching',
    events: typeof walk.allEvents,
  ) => openLedger({ superuserUrl, service, events });
  const walking = await ledger('registration', walk.walkEvents);
  const hearing = await ledger('counseling', walk.echoEvents);
  const trail = await ledger('matching', []);
  await makeTrail(trail.urlOf('owner'));
  await query(superuserUrl, findingFirstGeneration(trail.database));
  // The watching client counts everybody's sessions.
  await query(superuserUrl, `grant pg_read_all_stats to ${roleOf(walking.database, 'owner')}`);
  await seedBug(bug, superuserUrl, walking);
  const bus = await openBus(superuserUrl);
  await Promise.all([walking, hearing, trail].map((one) => one.close()));
  const broker = carrier === 'kafka' ? await openBroker(`${folder}-kafka`) : noBroker(bus.owner);
  return {
    clientLedger: join(folder, 'client-ledger.ndjson'),
    places: {
      walking: walking.urlOf('app'),
      hearing: hearing.urlOf('app'),
      trail: trail.urlOf('projector'),
      bus: bus.app,
      kafka: broker.address,
      port: await freePort(),
      bug,
    },
    owners: {
      walking: walking.urlOf('owner'),
      hearing: hearing.urlOf('owner'),
      trail: trail.urlOf('owner'),
      bus: broker.records,
    },
    crashPostgres: async (afterMs) => {
      await sleep(afterMs);
      await postgres.kill();
      postgres = await startPostgres({ folder, port });
    },
    ...{ crashKafka: broker.crash, stopKafka: broker.stop },
    drop: async () => {
      await broker.drop();
      await postgres.stop();
      await removePostgres(folder);
    },
  };
};
