import { freePort } from '@academy/embedded';
import { GenericContainer, Wait } from 'testcontainers';
import { ourLabels } from './docker.js';
import type { ServerInContainer } from './postgres-container.js';

export const KAFKA_IMAGE = 'apache/kafka:4.1.1';

const START_MS = 180_000;

/** One node that is broker and controller at once, on a port that it must know before it starts: clients are sent there. */
const environmentFor = (port: number): Record<string, string> => ({
  KAFKA_NODE_ID: '1',
  KAFKA_PROCESS_ROLES: 'broker,controller',
  KAFKA_LISTENERS: `PLAINTEXT://:${port},CONTROLLER://:9093`,
  KAFKA_ADVERTISED_LISTENERS: `PLAINTEXT://127.0.0.1:${port}`,
  KAFKA_CONTROLLER_LISTENER_NAMES: 'CONTROLLER',
  KAFKA_CONTROLLER_QUORUM_VOTERS: '1@localhost:9093',
  KAFKA_LISTENER_SECURITY_PROTOCOL_MAP: 'PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT',
  KAFKA_AUTO_CREATE_TOPICS_ENABLE: 'false',
  KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS: '0',
  KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR: '1',
  KAFKA_OFFSETS_TOPIC_NUM_PARTITIONS: '4',
  KAFKA_TRANSACTION_STATE_LOG_REPLICATION_FACTOR: '1',
  KAFKA_TRANSACTION_STATE_LOG_MIN_ISR: '1',
  KAFKA_LOG_DIRS: '/var/lib/kafka/data',
});

/** Starts Kafka in a container; `address` is its bootstrap server. */
export const startKafkaContainer = async (): Promise<ServerInContainer> => {
  const port = await freePort();
  const container = await new GenericContainer(KAFKA_IMAGE)
    .withEnvironment(environmentFor(port))
    .withExposedPorts({ container: port, host: port })
    .withLabels(ourLabels())
    .withWaitStrategy(Wait.forLogMessage(/Kafka Server started/))
    .withStartupTimeout(START_MS)
    .start();
  return {
    address: `127.0.0.1:${port}`,
    drop: async () => {
      await container.stop();
    },
  };
};
