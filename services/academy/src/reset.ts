import { EmbeddedPostgresError, removePostgres } from '@academy/embedded';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { academySettings } from './embedded/settings.js';

/** Removes everything that `npm start` keeps, keys and documents included. Refuses while it runs. */
const { folder } = academySettings();
try {
  await removePostgres(join(folder, 'postgres'));
  await rm(folder, { recursive: true, force: true });
  process.stdout.write(`${folder} 을(를) 비웠습니다 (removed)\n`);
} catch (error) {
  if (!(error instanceof EmbeddedPostgresError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
