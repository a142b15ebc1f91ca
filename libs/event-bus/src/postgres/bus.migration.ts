import type { MigrationInterface, QueryRunner } from 'typeorm';
import { busFunctions, busGrants, busTables } from './0001-bus.sql.js';

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

/** The migrations of the bus database in order. */
export const busMigrations = [Bus1764000000000];
