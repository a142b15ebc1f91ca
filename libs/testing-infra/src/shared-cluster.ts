import { EmbeddedPostgresError, isAlive, removePostgres } from '@academy/embedded';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FOLDER, startScratchCluster, type ScratchCluster } from './scratch-cluster.js';

let cluster: ScratchCluster | undefined;

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

/** Gives the specs of this run one PostgreSQL: the one that `TEST_POSTGRES_URL` names, else an embedded one. */
export const startSharedCluster = async (): Promise<void> => {
  if (process.env.TEST_POSTGRES_URL) return;

  await removeAbandoned();
  cluster = await startScratchCluster();
  process.env.TEST_POSTGRES_URL = cluster.server().superuserUrl;
};

/** Stops and removes what `startSharedCluster` started; a PostgreSQL from elsewhere is left alone. */
export const stopSharedCluster = async (): Promise<void> => {
  if (cluster === undefined) return;

  await cluster.drop();
  cluster = undefined;
  delete process.env.TEST_POSTGRES_URL;
};
