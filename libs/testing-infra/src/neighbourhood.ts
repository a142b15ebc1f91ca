import type { Actor, EventContract, ServiceName } from '@academy/contracts';
import { busMigrations, PostgresBus, Relay, type SourceReader } from '@academy/event-bus';
import {
  causedBy,
  createPool,
  uuidv7,
  type Cause,
  type Executed,
  type Streams,
} from '@academy/event-store';
import { category, type Category, type Clock, type Message } from '@academy/kernel';
import type { OpenService, ServiceDefinition } from '@academy/platform';
import { BlindIndexer, FileDocumentStore, MemoryKeyRing, Sealer } from '@academy/privacy';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { DataSource } from 'typeorm';
import { openLedger } from './ledger.js';
import { startScratchCluster } from './scratch-cluster.js';
import { newServiceDatabase } from './service-database.js';

type Fact = Message<string, object>;
type FactOfSomebody = Message<string, { participantId: string }>;

const isOfSomebody = (fact: Fact): fact is FactOfSomebody => 'participantId' in fact.data;

const asSaid = <Said extends Fact>() => ({
  initialState: null,
  decide: (fact: Said): readonly Said[] => [fact],
  evolve: () => null,
});

/** Writes down what a neighbour says happened, to somebody or to nobody: its own rules are its own affair. */
const facts = category('fact', asSaid<FactOfSomebody>(), { about: 'participant' });
const factsOfNobody = category('fact-of-nobody', asSaid<Fact>(), { about: 'stream' });

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

/** Executes a command for somebody, under an id of its own. */
const executing =
  (streams: Streams) =>
  <C extends Message, S, E extends Message>(
    by: Pick<Cause, 'actor' | 'channel'>,
    category: Category<C, S, E>,
    id: string,
    command: NoInfer<C>,
  ): Promise<Executed> => {
    const commandId = uuidv7();
    const cause = { ...by, correlationId: commandId, causationId: commandId };
    return causedBy(cause, () => streams.execute(category, id, command, { commandId }));
  };

const openNeighbour = async (
  service: ServiceName,
  events: readonly EventContract[],
  { bus, superuserUrl }: Street,
) => {
  const ledger = await openLedger({ superuserUrl, service, events });
  const relay = new Relay({ store: ledger.store, bus });
  relay.start();
  const byItself: Actor = { type: 'SYSTEM', id: service };
  const execute = executing(ledger.streams);
  const say = async (fact: Fact, actor: Actor = byItself): Promise<string> => {
    const by = { actor, channel: 'SYSTEM' } as const;
    const { position } = isOfSomebody(fact)
      ? await execute(by, facts, uuidv7(), fact)
      : await execute(by, factsOfNobody, uuidv7(), fact);
    return `${service}:${position}`;
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
  /** Who signs callers in, where a spec has any; by default nobody. */
  readonly issuer?: string;
}

/** A service on real PostgreSQL with its workers, between neighbours that say what a spec wants. */
export interface Neighbourhood<Neighbour extends ServiceName> {
  readonly service: OpenService;
  /** Resolves to the consistency token of what was said. */
  readonly says: (neighbour: Neighbour, fact: Fact, actor?: Actor) => Promise<string>;
  /** Executes a command in the service, for itself. */
  readonly runs: <C extends Message, S, E extends Message>(
    category: Category<C, S, E>,
    id: string,
    command: NoInfer<C>,
  ) => Promise<Executed>;
  readonly close: () => Promise<void>;
}

/** Opens a service on a cluster of its own, with its workers running; `close` ends all of it. */
export const openNeighbourhood = async <Neighbour extends ServiceName = never>({
  definition,
  clock,
  neighbours = {} as Record<Neighbour, readonly EventContract[]>,
  keyRing = new MemoryKeyRing(),
  issuer = 'http://127.0.0.1:9/nobody-signs-in',
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
    auth: { issuer },
    fingerprintKey: randomBytes(32),
    roles: ['api', 'relay', 'consumer'],
    log: { level: 'silent' },
  });
  await service.workers.start();
  const execute = executing(service.tools.streams);
  const itself = {
    actor: { type: 'SYSTEM', id: definition.name },
    channel: 'SYSTEM',
  } as const;
  return {
    service,
    runs: (...command) => execute(itself, ...command),
    says: async (neighbour, fact, actor) =>
      (await opened[names.indexOf(neighbour)]?.say(fact, actor)) ?? '',
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
