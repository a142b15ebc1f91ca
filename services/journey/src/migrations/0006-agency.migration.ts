import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Keeps which agency registered a person: it may read their journey, and nobody else's. */
export class Agency1764000006000 implements MigrationInterface {
  readonly name = 'Agency1764000006000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table read.journey_person add column agency_id text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table read.journey_person drop column agency_id');
  }
}
