import type { MigrationInterface, QueryRunner } from 'typeorm';
import { busFunctions, busGrants, busTables } from './0001-bus.sql.js';
import { publishTellsOffsets } from './0002-offsets.sql.js';

/** Creates the bus, its functions and its rights. Run as the database's owner role. */
class Bus1764000000000 implements MigrationInterface {
  readonly name = 'Bus1764000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(busTables);
    await runner.query(busFunctions);
    await runner.query(busGrants);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema bus cascade');
  }
}

/** Publishing tells offsets; processes of the version before take no notice of the answer. */
class PublishTellsOffsets1764000001000 implements MigrationInterface {
  readonly name = 'PublishTellsOffsets1764000001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(publishTellsOffsets);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('the version before needs no other publish'));
  }
}

/** The migrations of the bus database in order. */
export const busMigrations = [Bus1764000000000, PublishTellsOffsets1764000001000];
