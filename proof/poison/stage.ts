import { removeKafka, removePostgres, startKafka, startPostgres } from '@academy/embedded';
import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BusUnderTest } from '../../libs/event-bus/src/conformance/bus-under-test.examples.js';
import { World } from '../../libs/event-bus/src/conformance/world.examples.js';
import { openKafkaBus } from '../../libs/event-bus/src/kafka/open-kafka-bus.examples.js';
import { openPostgresBus } from '../../libs/event-bus/src/postgres/open-postgres-bus.examples.js';
import type { Carrier } from '../crash/places.js';

/** Two services on a PostgreSQL of their own, and the bus between them. */
export interface Stage {
  readonly world: World;
  readonly bus: BusUnderTest;
  readonly drop: () => Promise<void>;
}

interface Broker {
  readonly bus: BusUnderTest;
  readonly drop: () => Promise<void>;
}

const openBroker = async (folder: string): Promise<Broker> => {
  const kafka = await startKafka({ folder });
  return {
    bus: await openKafkaBus(24, { brokers: [kafka.address] }),
    drop: async () => {
      await kafka.stop();
      await removeKafka(folder);
    },
  };
};

export const openStage = async (carrier: Carrier): Promise<Stage> => {
  const folder = await mkdtemp(join(tmpdir(), 'academy-poison-'));
  await chmod(folder, 0o755);
  const postgres = await startPostgres({ folder });
  const { superuserUrl } = postgres;
  const world = await World.open(superuserUrl);
  const { bus, drop }: Broker =
    carrier === 'kafka'
      ? await openBroker(`${folder}-kafka`)
      : { bus: await openPostgresBus(24, superuserUrl), drop: async () => undefined };
  return {
    world,
    bus,
    drop: async () => {
      await world.close();
      await bus.close();
      await drop();
      await postgres.stop();
      await removePostgres(folder);
    },
  };
};
