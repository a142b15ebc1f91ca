import type { EventContract, ServiceName } from '@academy/contracts';
import { busMigrations, PostgresBus, Relay, type SourceReader } from '@academy/event-bus';
import { causedBy, createPool, uuidv7 } from '@academy/event-store';
import { category, type Clock, type Message } from '@academy/kernel';
import type { OpenService, ServiceDefinition } from '@academy/platform';
import { BlindIndexer, FileDocumentStore, MemoryKeyRing, Sealer } from '@academy/privacy';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { DataSource } from 'typeorm';
import { openLedger } from './ledger.js';
import { startScratchCluster } from './scratch-cluster.js';
import { newServiceDatabase } from './service-database.js';

type Fact = Message<string, object>;
type FactAboutSomebody = Message<string, { participantId: string }>;

/** Writes down what a neighbour says happened: its own rules are its own affair. */
const facts = category(
  'fact',
  {
    initialState: null,
    decide: (fact: FactAboutSomebody): readonly FactAboutSomebody[] => [fact],
    evolve: () => null,
  },
  { about: 'participant' },
);
const factsAboutNobody = category(
  'fact-about-nobody',
  { initialState: null, decide: (fact: Fact): readonly Fact[] => [fact], evolve: () => null },
  { about: 'stream' },
);
const isAboutSomebody = (fact: Fact): fact is FactAboutSomebody => 'participantId' in fact.data;

const openBus = async (superuserUrl: string) => {
  const { urlOf } = await newServiceDatabase(superuserUrl, 'bus');
  const migrations = [...busMigrations];
  const source = new DataSource({ type: 'postgres', url: urlOf('owner'), migrations });
  await source.initialize();
  await source.runMigrations();
  await source.destroy();
  const pool = createPool({ url: urlOf('app'), name: 'spec', max: 12 });
  return { bus: new PostgresBus({ pool }), pool };
};

interface Street {
  readonly bus: PostgresBus;
  readonly superuserUrl: string;
}

const openNeighbour = async (
  service: ServiceName,
  events: readonly EventContract[],
  { bus, superuserUrl }: Street,
) => {
  const ledger = await openLedger({ superuserUrl, service, events });
  const relay = new Relay({ store: ledger.store, bus });
  relay.start();
  const say = async (fact: Fact): Promise<void> => {
    const id = uuidv7();
    const actor = { type: 'SYSTEM', id: service } as const;
    await causedBy({ correlationId: id, causationId: id, actor, channel: 'SYSTEM' }, () =>
      isAboutSomebody(fact)
        ? ledger.streams.execute(facts, uuidv7(), fact, { commandId: id })
        : ledger.streams.execute(factsAboutNobody, uuidv7(), fact, { commandId: id }),
    );
  };
  return { say, close: () => relay.stop().then(ledger.close) };
};

const nothingIsLost: SourceReader = {
  read: () => Promise.reject(new Error('the bus of a spec loses nothing')),
};

export interface NeighbourhoodOptions<Neighbour extends ServiceName> {
  readonly definition: ServiceDefinition;
  readonly clock: Clock;
  /** The events of the services that say what a spec wants. */
  readonly neighbours?: Readonly<Record<Neighbour, readonly EventContract[]>>;
  readonly keyRing?: MemoryKeyRing;
}

/** A service on real PostgreSQL with its workers, between neighbours that say what a spec wants. */
export interface Neighbourhood<Neighbour extends ServiceName> {
  readonly service: OpenService;
  readonly says: (neighbour: Neighbour, fact: Fact) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Opens a service on a cluster of its own, with its workers running; `close` ends all of it. */
export const openNeighbourhood = async <Neighbour extends ServiceName = never>({
  definition,
  clock,
  neighbours = {} as Record<Neighbour, readonly EventContract[]>,
  keyRing = new MemoryKeyRing(),
}: NeighbourhoodOptions<Neighbour>): Promise<Neighbourhood<Neighbour>> => {
  // A service refuses the quick settings of the cluster that specs share.
  const cluster = await startScratchCluster({ fsync: 'on', full_page_writes: 'on' });
  const { superuserUrl } = cluster.server();
  const [{ bus, pool }, { urlOf }] = await Promise.all([
    openBus(superuserUrl),
    newServiceDatabase(superuserUrl, definition.name.replaceAll('-', '_')),
  ]);
  const names = Object.keys(neighbours) as Neighbour[];
  const opened = await Promise.all(
    names.map((name) => openNeighbour(name, neighbours[name], { bus, superuserUrl })),
  );
  const { openService } = await import('@academy/platform'); // only specs of whole services pay for it
  const service = await openService(definition, {
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
    roles: ['relay', 'consumer'],
    log: { level: 'silent' },
  });
  await service.workers.start();
  return {
    service,
    says: async (neighbour, fact) => opened[names.indexOf(neighbour)]?.say(fact),
    close: async () => {
      await service.workers.stop();
      await service.close();
      await Promise.all(opened.map(({ close }) => close()));
      await bus.close();
      await pool.end();
      await cluster.drop();
    },
  };
};
