import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOneFunction } from './0001-append-one.sql.js';
import { appendFunctions } from './0001-functions.sql.js';
import { ledgerGrants } from './0001-rights.sql.js';
import { ledgerTables } from './0001-tables.sql.js';
import { generationTables } from './0002-generations.sql.js';
import { lineageFunctions } from './0003-lineage.sql.js';
import { appendFunction } from './0004-append.sql.js';
import { sliceStretches } from './0005-slices.sql.js';

/** Creates the ledger, its functions and its rights. Run as the database's owner role. */
class Ledger1764000000000 implements MigrationInterface {
  readonly name = 'Ledger1764000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ledgerTables);
    await runner.query(appendFunctions);
    await runner.query(appendOneFunction);
    await runner.query(ledgerGrants);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('a ledger is never taken down by a migration'));
  }
}

/** Lets read models live in generations that are built beside each other. */
class Generations1764000001000 implements MigrationInterface {
  readonly name = 'Generations1764000001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(generationTables);
  }

  async down(): Promise<void> {
    return Promise.reject(
      new Error('generations hold read models; a migration does not drop them'),
    );
  }
}

/** Lets a database that was restored, whatever the way, be told from the one that wrote its last epoch. */
class Lineage1764000002000 implements MigrationInterface {
  readonly name = 'Lineage1764000002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(lineageFunctions);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('epochs are never taken down by a migration'));
  }
}

abstract class Append {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(appendFunction);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('a ledger cannot be written without its function'));
  }
}

/** Tells an append where the last event of a slice is to be looked for. */
class Append1764000003000 extends Append implements MigrationInterface {
  readonly name = 'Append1764000003000';
}

/** Lets an append tell what its events have become. */
class AppendTells1764000004000 extends Append implements MigrationInterface {
  readonly name = 'AppendTells1764000004000';
}

/** Lets an append find by the insert what does not fit. */
class AppendInsertsFirst1764000005000 extends Append implements MigrationInterface {
  readonly name = 'AppendInsertsFirst1764000005000';
}

/** Lets an append rely on what its caller knows of the ledger's end. */
class AppendForeseen1764000006000 extends Append implements MigrationInterface {
  readonly name = 'AppendForeseen1764000006000';
}

/** Keeps the slices of an append together in their index, along which both functions look. */
class SliceStretches1764000007000 extends Append implements MigrationInterface {
  readonly name = 'SliceStretches1764000007000';

  override async up(runner: QueryRunner): Promise<void> {
    await runner.query(sliceStretches);
    await runner.query(appendOneFunction);
    await super.up(runner);
  }
}

/** The ledger's migrations in order; every service lists them before its own. */
export const ledgerMigrations = [
  Ledger1764000000000,
  Generations1764000001000,
  Lineage1764000002000,
  Append1764000003000,
  AppendTells1764000004000,
  AppendInsertsFirst1764000005000,
  AppendForeseen1764000006000,
  SliceStretches1764000007000,
];
