import {
  matchingEvents,
  registrationEvents,
  type EventContract,
  type ServiceName,
} from '@academy/contracts';
import { busMigrations, PostgresBus, Relay, type SourceReader } from '@academy/event-bus';
import {
  causedBy,
  createPool,
  provisionDatabase,
  roleOf,
  uuidv7,
  type Purpose,
} from '@academy/event-store';
import { category, type Clock, type Message } from '@academy/kernel';
import { openService, type OpenService } from '@academy/platform';
import { BlindIndexer, FileDocumentStore, MemoryKeyRing, Sealer } from '@academy/privacy';
import { openLedger, startScratchCluster } from '@academy/testing-infra';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { counseling } from './definition.js';

type Fact = Message<string, { participantId: string }>;

/** Writes down what a neighbour says happened: its own rules are its own affair. */
const facts = category(
  'fact',
  { initialState: null, decide: (fact: Fact): readonly Fact[] => [fact], evolve: () => null },
  { about: 'participant' },
);

const newDatabase = async (superuserUrl: string, prefix: string) => {
  const database = `${prefix}_${randomBytes(6).toString('hex')}`;
  const urlOf = (purpose: Purpose): string => {
    const url = new URL(superuserUrl);
    url.pathname = `/${database}`;
    url.username = url.password = roleOf(database, purpose);
    return url.href;
  };
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  const passwords = {
    owner: roleOf(database, 'owner'),
    app: roleOf(database, 'app'),
    projector: roleOf(database, 'projector'),
  };
  await provisionDatabase(client, database, passwords).finally(() => client.end());
  return urlOf;
};

const openBus = async (superuserUrl: string) => {
  const urlOf = await newDatabase(superuserUrl, 'bus');
  const url = urlOf('owner');
  const source = new DataSource({ type: 'postgres', url, migrations: [...busMigrations] });
  await source.initialize();
  await source.runMigrations();
  await source.destroy();
  const pool = createPool({ url: urlOf('app'), name: 'spec', max: 12 });
  return { bus: new PostgresBus({ pool }), pool };
};

/** Counselling on real PostgreSQL, between a registration and a matching that say what a spec wants. */
export interface Neighbourhood {
  readonly service: OpenService;
  readonly says: (neighbour: 'registration' | 'matching', fact: Fact) => Promise<void>;
  readonly close: () => Promise<void>;
}

const openNeighbour = async (
  service: ServiceName,
  events: readonly EventContract[],
  { bus, superuserUrl }: { readonly bus: PostgresBus; readonly superuserUrl: string },
) => {
  const ledger = await openLedger({ superuserUrl, service, events });
  const relay = new Relay({ store: ledger.store, bus });
  relay.start();
  const say = async (fact: Fact): Promise<void> => {
    const id = uuidv7();
    const actor = { type: 'SYSTEM', id: service } as const;
    await causedBy({ correlationId: id, causationId: id, actor, channel: 'SYSTEM' }, () =>
      ledger.streams.execute(facts, uuidv7(), fact, { commandId: id }),
    );
  };
  return { say, close: () => relay.stop().then(ledger.close) };
};

const nothingIsLost: SourceReader = {
  read: () => Promise.reject(new Error('the bus of a spec loses nothing')),
};

/** Opens the neighbourhood with its workers running; `close` ends all of it. */
export const openNeighbourhood = async (clock: Clock): Promise<Neighbourhood> => {
  // A service refuses the quick settings of the cluster that specs share.
  const cluster = await startScratchCluster({ fsync: 'on', full_page_writes: 'on' });
  const { superuserUrl } = cluster.server();
  const [{ bus, pool }, urlOf] = await Promise.all([
    openBus(superuserUrl),
    newDatabase(superuserUrl, 'counseling'),
  ]);
  const [registration, matching] = await Promise.all([
    openNeighbour('registration', registrationEvents, { bus, superuserUrl }),
    openNeighbour('matching', matchingEvents, { bus, superuserUrl }),
  ]);
  const keyRing = new MemoryKeyRing();
  const service = await openService(counseling, {
    databaseUrl: (_, purpose) => urlOf(purpose),
    bus,
    sources: nothingIsLost,
    clock,
    keyRing,
    sealer: new Sealer(keyRing),
    blindIndexer: new BlindIndexer(randomBytes(32)),
    documents: new FileDocumentStore(keyRing, { directory: tmpdir() }),
    auth: { issuer: 'http://127.0.0.1:9/nobody-signs-in' },
    fingerprintKey: randomBytes(32),
    roles: ['api', 'relay', 'consumer'],
    log: { level: 'silent' },
  });
  await service.workers.start();
  return {
    service,
    says: (neighbour, fact) => (neighbour === 'matching' ? matching : registration).say(fact),
    close: async () => {
      await service.workers.stop();
      await service.close();
      await Promise.all([registration.close(), matching.close()]);
      await bus.close();
      await pool.end();
      await cluster.drop();
    },
  };
};
