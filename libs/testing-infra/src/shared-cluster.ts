import { EmbeddedPostgresError, isAlive, removePostgres } from '@academy/embedded';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { docker, removeAbandoned as removeAbandonedContainers } from './containers/docker.js';
import {
  POSTGRES_IMAGE,
  startPostgresContainer,
  type ServerInContainer,
} from './containers/postgres-container.js';
import { supplyOf } from './containers/supply.js';
import { FOLDER, startScratchCluster } from './scratch-cluster.js';

let shared: ServerInContainer | undefined;

/** A run that was killed could not tidy up after itself; what is another user's stays. */
const removeAbandoned = async (): Promise<void> => {
  for (const name of await readdir(tmpdir())) {
    const [, maker] = FOLDER.exec(name) ?? [];
    if (maker === undefined || isAlive(Number(maker))) continue;

    await removePostgres(join(tmpdir(), name)).catch((error: unknown) => {
      if (!(error instanceof EmbeddedPostgresError)) throw error;
    });
  }
};

const startEmbedded = async (): Promise<ServerInContainer> => {
  await removeAbandoned();
  const cluster = await startScratchCluster();
  return { address: cluster.server().superuserUrl, drop: cluster.drop };
};

const startInContainer = async (): Promise<ServerInContainer> => {
  await removeAbandonedContainers();
  return startPostgresContainer();
};

/**
 * Gives the specs of this run one PostgreSQL, and says which: the one that `TEST_POSTGRES_URL` names, else a container where a Docker
 * engine answers, else an embedded one. `ACADEMY_TEST_INFRA` forces one of the last two.
 */
export const startSharedCluster = async (): Promise<void> => {
  if (process.env.TEST_POSTGRES_URL) return;

  const { supply, why } = await supplyOf(POSTGRES_IMAGE, docker);
  process.stderr.write(`PostgreSQL for the specs: ${supply} (${why})\n`);
  shared = supply === 'containers' ? await startInContainer() : await startEmbedded();
  process.env.TEST_POSTGRES_URL = shared.address;
};

/** Stops and removes what `startSharedCluster` started; a PostgreSQL from elsewhere is left alone. */
export const stopSharedCluster = async (): Promise<void> => {
  if (shared === undefined) return;

  await shared.drop();
  shared = undefined;
  delete process.env.TEST_POSTGRES_URL;
};
