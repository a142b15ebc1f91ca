import { createDatabase } from '@academy/testing-infra';
import { DataSource, type MixedList } from 'typeorm';
import { trainingEnrollment } from './definition.js';

/** The service's read models in a database of a spec's own, empty; `close` removes it. */
export const openTables = async (
  name: string,
  entities: MixedList<new () => object>,
): Promise<{ readonly source: DataSource; readonly close: () => Promise<void> }> => {
  const database = await createDatabase(name);
  const source = new DataSource({ type: 'postgres', url: database.url, entities });
  await source.initialize();
  await source.query('create schema read');
  const runner = source.createQueryRunner();
  for (const Migration of trainingEnrollment.migrations ?? []) await new Migration().up(runner);
  await runner.release();
  const close = async (): Promise<void> => {
    await source.destroy();
    await database.drop();
  };
  return { source, close };
};
