import { EmbeddedKafkaError, isAlive, removeKafka } from '@academy/embedded';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { docker, removeAbandoned as removeAbandonedContainers } from './containers/docker.js';
import { KAFKA_IMAGE, startKafkaContainer } from './containers/kafka-container.js';
import type { ServerInContainer } from './containers/postgres-container.js';
import { supplyOf } from './containers/supply.js';
import { BROKER_FOLDER, startScratchBroker } from './scratch-broker.js';
import { startSharedCluster, stopSharedCluster } from './shared-cluster.js';

let shared: ServerInContainer | undefined;

/** A run that was killed could not tidy up after itself; what is another user's stays. */
const removeAbandoned = async (): Promise<void> => {
  for (const name of await readdir(tmpdir())) {
    const [, maker] = BROKER_FOLDER.exec(name) ?? [];
    if (maker === undefined || isAlive(Number(maker))) continue;

    await removeKafka(join(tmpdir(), name)).catch((error: unknown) => {
      if (!(error instanceof EmbeddedKafkaError)) throw error;
    });
  }
};

const startFromJars = async (): Promise<ServerInContainer> => {
  await removeAbandoned();
  const scratch = await startScratchBroker();
  return { address: scratch.broker().address, drop: scratch.drop };
};

const startInContainer = async (): Promise<ServerInContainer> => {
  await removeAbandonedContainers();
  return startKafkaContainer();
};

/**
 * Gives the specs of this run one PostgreSQL and one Kafka, and says which: the one that `TEST_KAFKA_BROKERS` names, else a container
 * where a Docker engine answers, else one from jars. `ACADEMY_TEST_INFRA` forces one of the last two.
 */
export const startSharedBroker = async (): Promise<void> => {
  await startSharedCluster();
  if (process.env.TEST_KAFKA_BROKERS) return;

  const { supply, why } = await supplyOf(KAFKA_IMAGE, docker);
  process.stderr.write(`Kafka for the specs: ${supply} (${why})\n`);
  shared = supply === 'containers' ? await startInContainer() : await startFromJars();
  process.env.TEST_KAFKA_BROKERS = shared.address;
};

/** Stops and removes what `startSharedBroker` started. */
export const stopSharedBroker = async (): Promise<void> => {
  await shared?.drop();
  if (shared) delete process.env.TEST_KAFKA_BROKERS;
  shared = undefined;
  await stopSharedCluster();
};
