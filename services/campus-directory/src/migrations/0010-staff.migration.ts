import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Staff1764000010000 implements MigrationInterface {
  readonly name = 'Staff1764000010000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table read.staff_card (
      staff_id     text    primary key,
      terms        jsonb   not null,
      assignments  jsonb   not null,
      languages    text[]  not null,
      weekly_hours integer not null,
      leaves       jsonb   not null,
      left_on      date,
      successor_id text,
      version      integer not null
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table read.staff_card');
  }
}
