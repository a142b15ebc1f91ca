import { KafkaBus, PostgresBus, type Bus } from '@academy/event-bus';
import { createPool, type Purpose } from '@academy/event-store';
import { endWithoutBus } from '@academy/platform';
import { join } from 'node:path';
import { BUS_DATABASE } from './databases.js';
import type { AcademySettings } from './settings.js';
import { migrateBus } from './shared-databases.js';
import { superviseKafka } from './supervised-kafka.js';

/** The bus of the all-in-one process, and the variables by which a service that runs alone finds it. */
export interface EmbeddedBus {
  readonly bus: Bus;
  readonly variables: Readonly<Record<string, string>>;
  readonly close: () => Promise<void>;
}

const onPostgres = async (urlOf: (purpose: Purpose) => string): Promise<EmbeddedBus> => {
  await migrateBus(urlOf('owner'));
  const url = urlOf('app');
  const pool = createPool({ url, name: 'bus', max: 12 });
  const bus = new PostgresBus({ pool });
  return {
    bus,
    variables: { BUS: 'postgres', BUS_DATABASE_URL: url },
    close: async () => {
      await bus.close();
      await pool.end();
    },
  };
};

const onKafka = async (folder: string, onTrouble: (line: string) => void): Promise<EmbeddedBus> => {
  const kafka = await superviseKafka(folder, onTrouble);
  const bus = new KafkaBus({
    brokers: [kafka.address],
    cluster: kafka.clusterId,
    onFatal: endWithoutBus,
  });
  return {
    bus,
    variables: { BUS: 'kafka', KAFKA_BROKERS: kafka.address, KAFKA_CLUSTER: kafka.clusterId },
    close: async () => {
      await bus.close();
      await kafka.stop();
    },
  };
};

/** Opens the bus that the settings choose: tables of the embedded PostgreSQL, or a broker of our own. Throws `StartRefused`. */
export const openEmbeddedBus = (
  { kafka, folder }: AcademySettings,
  databaseUrl: (database: string, purpose: Purpose) => string,
  onTrouble: (line: string) => void,
): Promise<EmbeddedBus> =>
  kafka
    ? onKafka(join(folder, 'kafka'), onTrouble)
    : onPostgres((purpose) => databaseUrl(BUS_DATABASE, purpose));
