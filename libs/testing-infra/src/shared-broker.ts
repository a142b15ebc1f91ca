import { EmbeddedKafkaError, isAlive, removeKafka } from '@academy/embedded';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BROKER_FOLDER, startScratchBroker, type ScratchBroker } from './scratch-broker.js';
import { startSharedCluster, stopSharedCluster } from './shared-cluster.js';

let scratch: ScratchBroker | undefined;

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

/** Gives the specs of this run one Kafka, the one that `TEST_KAFKA_BROKERS` names or one from jars, and one PostgreSQL. */
export const startSharedBroker = async (): Promise<void> => {
  await startSharedCluster();
  if (process.env.TEST_KAFKA_BROKERS) return;

  await removeAbandoned();
  scratch = await startScratchBroker();
  process.env.TEST_KAFKA_BROKERS = scratch.broker().address;
};

/** Stops and removes what `startSharedBroker` started. */
export const stopSharedBroker = async (): Promise<void> => {
  await scratch?.drop();
  if (scratch) delete process.env.TEST_KAFKA_BROKERS;
  scratch = undefined;
  await stopSharedCluster();
};
