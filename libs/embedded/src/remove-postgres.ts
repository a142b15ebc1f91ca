import { realpath, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import { explain } from './explain.js';
import { SHELTER, shelteredPart } from './home.js';
import { stopLeftover } from './leftover.js';
import { refuseOccupied } from './occupancy.js';

/**
 * Removes a cluster for good: its folder and what it keeps elsewhere; a server left over is stopped first. No cluster is
 * no error. Throws `EmbeddedPostgresError` when a living process uses the folder.
 */
export const removePostgres = async (folder: string): Promise<void> => {
  const real = await realpath(folder).catch(() => undefined);
  if (real === undefined) return;

  try {
    await refuseOccupied(real, EmbeddedPostgresError);
    const sheltered = await shelteredPart(real);
    const isOurs = sheltered !== undefined && dirname(sheltered) === SHELTER;
    await stopLeftover(join(isOurs ? sheltered : real, 'data'));
    if (isOurs) await rm(sheltered, { recursive: true, force: true });
    await rm(real, { recursive: true, force: true });
  } catch (error) {
    throw explain(error, { folder: real });
  }
};
