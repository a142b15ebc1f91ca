import { topicOf, type CloudEvent, type ServiceName } from '@academy/contracts';
import {
  Bus,
  Consumer,
  feedPage,
  PostgresBus,
  projections,
  reactions,
  Relay,
  SourceReader,
  type SourcePage,
  type Subscribing,
  type Subscription,
} from '@academy/event-bus';
import {
  causedBy,
  createPool,
  EventStore,
  refuseUnsafeSettings,
  Streams,
  uuidv5,
  type SliceRange,
} from '@academy/event-store';
import { SystemClock, Unavailable } from '@academy/kernel';
import { createServer, type IncomingMessage } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import * as walk from '../../libs/event-bus/src/conformance/walk.examples.js';
import { CarelessReader } from './careless-reader.js';
import { stepEchoes, stepReaction } from './echo.js';
import type { Part, Places } from './places.js';

/** One process of the crash run: built from the product's own parts, killed at any moment. */

const places = JSON.parse(process.env.CRASH_PLACES ?? '{}') as Places;
const part = process.argv[2] as Part;
const clock = new SystemClock();

/** A test build's fail point: time for a kill to fall between a publish and the checkpoint after it. */
class PausingBus extends Bus {
  constructor(private readonly bus: Bus) {
    super();
  }

  override async publish(topic: string, events: readonly CloudEvent[]): Promise<void> {
    await this.bus.publish(topic, events);
    if (events.length > 0) await sleep(20);
  }

  override subscribe(subscribing: Subscribing): Promise<Subscription> {
    return this.bus.subscribe(subscribing);
  }

  override close(): Promise<void> {
    return this.bus.close();
  }
}

const storeOf = (service: ServiceName, url: string): EventStore =>
  new EventStore({
    service,
    pool: createPool({ url, name: part, max: 12 }),
    clock,
    events: service === 'registration' ? walk.walkEvents : walk.echoEvents,
  });

const walking = storeOf('registration', places.walking);
const hearing = storeOf('counseling', places.hearing);
const bus = new PausingBus(
  new PostgresBus({
    pool: createPool({ url: places.bus, name: `${part} bus`, max: 8 }),
    beatMs: 300,
    expiryMs: 1_000,
  }),
);

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

const bodyOf = async (request: IncomingMessage): Promise<{ person: string; command: string }> => {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return JSON.parse(text) as { person: string; command: string };
};

const walkOnce = async ({ person, command }: { person: string; command: string }) => {
  const id = uuidv5('crash', command);
  return causedBy(
    {
      correlationId: id,
      causationId: id,
      actor: { type: 'PARTICIPANT', id: person },
      channel: 'WEB',
    },
    () =>
      streams.execute(
        walk.walks,
        person,
        { type: 'Walk', data: { participantId: person, gait: ['StepTaken'] } },
        { commandId: id },
      ),
  );
};
const streams = new Streams(walking);

const serveWalks = (): void => {
  const server = createServer((request, response) => {
    bodyOf(request)
      .then(walkOnce)
      .then(({ streamVersion, position }) => {
        response.end(JSON.stringify({ streamVersion, position: position.toString() }));
      })
      .catch((error: unknown) => {
        response.statusCode = error instanceof Unavailable ? 503 : 500;
        response.end(error instanceof Error ? error.message : 'failed');
      });
  });
  server.listen(places.port, '127.0.0.1');
};

const followers = { contracts: walk.allEvents, codeVersion: 'crash', healing: new Ledgers() };

const followTrail = async (): Promise<void> => {
  const pool = createPool({ url: places.trail, name: part, max: 8 });
  if (places.bug === 'S-08' || places.bug === 'S-09') {
    const topics = [topicOf('registration'), topicOf('counseling')];
    await new CarelessReader(pool, bus, places.bug).start(topics);
    return;
  }
  const tables = new DataSource({ type: 'postgres', url: places.trail, entities: [walk.Trail] });
  const effect = projections(await tables.initialize(), [walk.trails(walk.noTrouble())]);
  const services: ServiceName[] = ['registration', 'counseling'];
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
  walk: serveWalks,
  relay: () => {
    for (const store of [walking, hearing]) new Relay({ store, bus }).start();
  },
  echo: followSteps,
  trail: followTrail,
};

/** A part that starts during an outage keeps trying, as a supervisor would have it. */
for (;;) {
  try {
    if (places.bug !== 'S-01') await refuseUnsafeSettings(walking.pool);
    await start[part]();
    break;
  } catch {
    await sleep(300);
  }
}
process.send?.('ready');
