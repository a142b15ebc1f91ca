import { brokerSettings, freePort } from '@academy/embedded';
import { GenericContainer, Wait } from 'testcontainers';
import { QUICK } from '../scratch-broker.js';
import { ourLabels } from './docker.js';
import type { ServerInContainer } from './postgres-container.js';

export const KAFKA_IMAGE = 'apache/kafka:4.1.1';

const START_MS = 180_000;
const DATA = '/var/lib/kafka/data';
const CONTROLLER = 9093;

/** As the image reads a setting from its environment: log.dirs is KAFKA_LOG_DIRS. */
const variableOf = (setting: string): string =>
  `KAFKA_${setting.replaceAll('_', '__').replaceAll('-', '___').replaceAll('.', '_').toUpperCase()}`;

/** The broker from jars, on a port that it must know before it starts: clients are sent there. */
const environmentFor = (port: number): Record<string, string> => {
  const settings = brokerSettings(
    DATA,
    { broker: port, controller: CONTROLLER },
    {
      listeners: `PLAINTEXT://:${port},CONTROLLER://:${CONTROLLER}`,
      ...QUICK,
    },
  );
  return Object.fromEntries(
    Object.entries(settings).map(([name, value]) => [variableOf(name), String(value)]),
  );
};

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
