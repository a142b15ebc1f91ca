import {
  EmbeddedKafkaError,
  EmbeddedPostgresError,
  removeKafka,
  removePostgres,
} from '@academy/embedded';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { academySettings } from './embedded/settings.js';

/** Removes everything that `npm start` keeps, keys and documents included. Refuses while it runs. */
const { folder } = academySettings();
try {
  await removePostgres(join(folder, 'postgres'));
  await removeKafka(join(folder, 'kafka'));
  await rm(folder, { recursive: true, force: true });
  process.stdout.write(`${folder} 을(를) 비웠습니다 (removed)\n`);
} catch (error) {
  const isOurs = error instanceof EmbeddedPostgresError || error instanceof EmbeddedKafkaError;
  if (!isOurs) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
