import { topicOf, type ServiceName } from '@academy/contracts';
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
import { CarelessReader } from './careless-reader.js';
import { stepEchoes, stepReaction } from './echo.js';
import { ExposedBus, tell } from './exposed-bus.js';
import { followTrail } from './kept-trail.js';
import { BUS_ENDED, type Part, type Places } from './places.js';
import { tornEffect } from './torn-effect.js';
import { serveWalks } from './walk-server.js';

/** One process of the crash run: built from the product's own parts, killed at any moment. */

const places = JSON.parse(process.env.CRASH_PLACES ?? '{}') as Places;
const part = process.argv[2] as Part;
const clock = new SystemClock();
// Nothing outlives the run, whatever becomes of it.
process.once('disconnect', () => process.exit());

const storeOf = (service: ServiceName, url: string): EventStore =>
  new EventStore({
    service,
    pool: createPool({ url, name: part, max: 12 }),
    clock,
    events: service === 'registration' ? walk.walkEvents : walk.echoEvents,
  });

const walking = storeOf('registration', places.walking);
const hearing = storeOf('counseling', places.hearing);
const openBus = (): Bus =>
  places.kafka === undefined
    ? new PostgresBus({
        pool: createPool({ url: places.bus, name: `${part} bus`, max: 8 }),
        beatMs: 300,
        expiryMs: 1_000,
      })
    : new KafkaBus({
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
/** Whatever the supervisor says, it means that this process shall leave: in good order. */
process.once('message', () => {
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
  if (places.bug === 'S-09') return new CarelessReader(pool, bus).start(services.map(topicOf));
  if (places.bug !== 'S-08')
    return followTrail(places.trail, { pool, from: bus, services, ...followers });

  const tables = new DataSource({ type: 'postgres', url: places.trail, entities: [walk.Trail] });
  await tables.initialize();
  const effect = tornEffect(pool, tables, walk.trails(walk.noTrouble()));
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

const start: Readonly<Record<Part, () => Promise<void> | void>> = {
  walk: () => serveWalks(walking, places.port),
  relay: () => {
    relays.push(...[walking, hearing].map((store) => new Relay({ store, bus, onError })));
    for (const relay of relays) relay.start();
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
