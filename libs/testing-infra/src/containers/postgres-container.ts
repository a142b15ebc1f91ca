import { randomBytes } from 'node:crypto';
import { GenericContainer, Wait } from 'testcontainers';
import { ourLabels } from './docker.js';

export const POSTGRES_IMAGE = 'postgres:18';

/** A server in a container; `address` is what its clients are given. */
export interface ServerInContainer {
  readonly address: string;
  /** Stops the container and removes it with its data. */
  readonly drop: () => Promise<void>;
}

/** As the embedded cluster of specs: survives a kill of the server but not a power cut. */
const SETTINGS = {
  fsync: 'off',
  full_page_writes: 'off',
  max_connections: 300,
  shared_buffers: '256MB',
};
const PORT = 5432;
const START_MS = 120_000;

/** Starts PostgreSQL in a container; `address` is its superuser's URL and holds the password. */
export const startPostgresContainer = async (): Promise<ServerInContainer> => {
  const password = randomBytes(24).toString('hex');
  const settings = Object.entries(SETTINGS).map(([name, value]) => `-c${name}=${value}`);
  const container = await new GenericContainer(POSTGRES_IMAGE)
    .withEnvironment({
      POSTGRES_PASSWORD: password,
      POSTGRES_INITDB_ARGS:
        '--locale=C.UTF-8 --locale-provider=builtin --builtin-locale=C.UTF-8 --data-checksums',
    })
    .withCommand(['postgres', ...settings])
    .withExposedPorts(PORT)
    .withLabels(ourLabels())
    // By TCP: the socket answers before the server is open to others.
    .withHealthCheck({
      test: ['CMD', 'pg_isready', '--quiet', '--host=127.0.0.1', '--username=postgres'],
      ...{ interval: 500, timeout: 3_000, retries: 200 },
    })
    .withWaitStrategy(Wait.forHealthCheck())
    .withStartupTimeout(START_MS)
    .start();
  const place = `${container.getHost()}:${container.getMappedPort(PORT)}`;
  return {
    address: `postgresql://postgres:${password}@${place}/postgres`,
    drop: async () => {
      await container.stop();
    },
  };
};
