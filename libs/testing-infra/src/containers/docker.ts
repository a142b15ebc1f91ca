import { isAlive } from '@academy/embedded';
import { getContainerRuntimeClient, ImageName, type ContainerRuntimeClient } from 'testcontainers';
import type { Machine } from './supply.js';

/** Names the process that made a container, so that an orphan can be told. */
const MAKER = 'academy.test.maker';

/** The labels of every container that this process starts. */
export const ourLabels = (): Record<string, string> => ({ [MAKER]: String(process.pid) });

// Testcontainers' own reaper is an image that cannot be pulled everywhere; `removeAbandoned` does its work.
process.env.TESTCONTAINERS_RYUK_DISABLED ??= 'true';

const client = (): Promise<ContainerRuntimeClient | undefined> =>
  getContainerRuntimeClient().catch(() => undefined);

/** The Docker engine that this machine offers, if it does. */
export const docker: Machine = {
  engineAnswers: async () => (await client()) !== undefined,
  hasImage: async (image) => {
    const engine = await client();
    const name = ImageName.fromString(image);
    if (engine === undefined) return false;
    if (await engine.image.exists(name)) return true;

    return engine.image.pull(name).then(
      () => true,
      () => false,
    );
  },
};

/** Removes containers whose maker was killed before it could. */
export const removeAbandoned = async (): Promise<void> => {
  const engine = await client();
  for (const { Id, Labels } of (await engine?.container.list()) ?? []) {
    const maker = Labels[MAKER];
    if (maker === undefined || isAlive(Number(maker))) continue;

    await engine?.container.getById(Id).remove({ force: true, v: true });
  }
};
