import {
  adoptReadModels,
  ledgerMigrations,
  startEpochIfNew,
  withdrawGenerations,
  type Family,
} from '@academy/event-store';
import pg from 'pg';
import { DataSource, type MigrationInterface } from 'typeorm';

/** One migrator at a time per database: TypeORM itself would let several instances race. */
const MIGRATION_LOCK = 7309453152422n;

/**
 * Brings a service's database up to date as its owner: the ledger's migrations, then the service's own, which find read models where
 * they made them, then the generations that these live in, then the feed epoch. Several instances may start at once; one migrates
 * and the others find it done. Answers the families of read models that must be rebuilt.
 */
export const migrateService = async (
  ownerUrl: string,
  migrations: readonly (new () => MigrationInterface)[],
  families: readonly Family[] = [],
): Promise<readonly string[]> => {
  const owner = new pg.Client({ connectionString: ownerUrl, application_name: 'migrations' });
  await owner.connect();
  try {
    await owner.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const source = new DataSource({
      type: 'postgres',
      url: ownerUrl,
      migrations: [...ledgerMigrations, ...migrations],
      migrationsTransactionMode: 'each',
    });
    await source.initialize();
    try {
      if (await source.showMigrations()) await withdrawGenerations(owner);
      await source.runMigrations();
    } finally {
      await source.destroy();
    }
    const behind = await adoptReadModels(owner, families);
    await startEpochIfNew(owner);
    return behind;
  } finally {
    await owner.end();
  }
};
