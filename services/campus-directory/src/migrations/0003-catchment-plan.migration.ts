import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CatchmentPlan1764000003000 implements MigrationInterface {
  readonly name = 'CatchmentPlan1764000003000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table read.catchment_plan (
      plan_id        uuid    primary key,
      version        integer not null,
      effective_from date    not null,
      entries        jsonb   not null
    )`);
    await runner.query(
      'create index catchment_plan_in_force on read.catchment_plan (effective_from, version)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table read.catchment_plan');
  }
}
