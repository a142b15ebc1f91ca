import type { ServiceName } from '@academy/contracts';
import {
  Consumer,
  feedPage,
  KafkaBus,
  PostgresBus,
  reactions,
  Relay,
  SourceReader,
  type Bus,
  type SourcePage,
} from '@academy/event-bus';
import {
  CheckpointMoved,
  createPool,
  EventStore,
  isUnavailability,
  refuseUnsafeSettings,
  Streams,
  type SliceRange,
} from '@academy/event-store';
import { SystemClock, Unavailable } from '@academy/kernel';
import { setTimeout as sleep } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import * as walk from '../../libs/event-bus/src/conformance/walk.examples.js';
import { dialling } from '../kafka-faults/dial.js';
import { replacements, type Replacement } from './bugs/variants.js';
import { stepEchoes, stepReaction } from './echo.js';
import { ExposedBus, tell } from './exposed-bus.js';
import { followTrail } from './kept-trail.js';
import { BUS_ENDED, type Part, type Places, type Request } from './places.js';
import { serveWalks } from './walk-server.js';

/** One process of the crash run: built from the product's own parts, killed at any moment. */

const places = JSON.parse(process.env.CRASH_PLACES ?? '{}') as Places;
const part = process.argv[2] as Part;
const clock = new SystemClock();
const replaced: Replacement = places.bug === undefined ? {} : replacements[places.bug];
// Nothing outlives the run, whatever becomes of it.
process.once('disconnect', () => process.exit());

const storeOf = (service: ServiceName, url: string, Ledger = EventStore): EventStore =>
  new Ledger({
    service,
    pool: createPool({ url, name: part, max: 12 }),
    clock,
    events: service === 'registration' ? walk.walkEvents : walk.echoEvents,
  });

const walking = storeOf('registration', places.walking, replaced.ledger);
const hearing = storeOf('counseling', places.hearing);
const openBus = (): Bus =>
  places.kafka === undefined
    ? new PostgresBus({
        pool: createPool({ url: places.bus, name: `${part} bus`, max: 8 }),
        beatMs: 300,
        expiryMs: 1_000,
      })
    : new (replaced.kafkaBus ?? KafkaBus)({
        brokers: [places.kafka],
        sessionMs: 6_000,
        beatMs: 300,
        onFatal: () => process.exit(BUS_ENDED),
        ...(places.proxy === undefined ? {} : { socketFactory: dialling(places.proxy) }),
      });
const bus = new ExposedBus(openBus(), places.isCredulous);

const relays: Relay[] = [];
const onError = (error: unknown): void => {
  if (error instanceof CheckpointMoved) tell('refused');
};
process.on('message', (request: Request) => {
  if (request === 'pause') {
    bus.pauseOncePublished();
    return;
  }
  void Promise.all(relays.map((relay) => relay.stop()))
    .then(() => bus.close())
    .finally(() => process.exit());
});

class Ledgers extends SourceReader {
  override read(
    source: ServiceName,
    slices: SliceRange,
    after: bigint,
    limit: number,
  ): Promise<SourcePage> {
    return feedPage(source === 'registration' ? walking : hearing, after, limit, slices);
  }
}

const followers = { contracts: walk.allEvents, codeVersion: 'crash', healing: new Ledgers() };

const keepTrail = async (): Promise<void> => {
  const pool = createPool({ url: places.trail, name: part, max: 8 });
  const services: ServiceName[] = ['registration', 'counseling'];
  if (replaced.follow)
    return replaced.follow({
      ...{ trail: pool, walking: walking.pool, hearing: hearing.pool, bus, services },
    });
  if (!replaced.effect)
    return followTrail(places.trail, { pool, from: bus, services, ...followers });

  const tables = new DataSource({ type: 'postgres', url: places.trail, entities: [walk.Trail] });
  await tables.initialize();
  const effect = replaced.effect(pool, tables);
  await new Consumer({ name: 'trail', pool, from: bus, services, effect, ...followers }).start();
};

const followSteps = (): Promise<void> =>
  new Consumer({
    name: 'echo',
    pool: hearing.pool,
    from: bus,
    services: ['registration'],
    effect: reactions(new Streams(hearing), [stepReaction(stepEchoes)]),
    ...followers,
  }).start();

const relayAlone = (store: EventStore, from: Bus): void => {
  const relay = new Relay({ store, bus: from, onError });
  relays.push(relay);
  relay.start();
};

const start: Readonly<Record<Part, () => Promise<void> | void>> = {
  walk: () => serveWalks(walking, places.port, replaced.walking?.(walking)),
  relay: () => {
    for (const store of [walking, hearing]) (replaced.relay ?? relayAlone)(store, bus);
  },
  echo: followSteps,
  trail: keepTrail,
};

/** The boot check of every service. Only a test build with S-01 goes past it. */
const checkSettings = async (): Promise<void> => {
  if (places.bug !== 'S-01') await refuseUnsafeSettings(walking.pool);
  await refuseUnsafeSettings(hearing.pool);
};

/** A part that starts during an outage keeps trying, as a supervisor would have it. */
for (;;) {
  try {
    await checkSettings();
    await start[part]();
    break;
  } catch (error) {
    if (!(error instanceof Unavailable) && !isUnavailability(error)) throw error;
    await sleep(300);
  }
}
tell('ready');
