import type { MigrationInterface, QueryRunner } from 'typeorm';

export class HomeCampus1764000003000 implements MigrationInterface {
  readonly name = 'HomeCampus1764000003000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table read.campus (
      campus_id       uuid primary key,
      code            text not null,
      counseling_from date
    )`);
    await runner.query(`create table read.catchment (
      plan_id        uuid    primary key,
      version        integer not null,
      effective_from date    not null,
      entries        jsonb   not null
    )`);
    await runner.query(
      'create index catchment_in_force on read.catchment (effective_from, version)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table read.catchment');
    await runner.query('drop table read.campus');
  }
}
