import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KnownStaff1764000007000 implements MigrationInterface {
  readonly name = 'KnownStaff1764000007000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table read.known_staff (
      staff_id text  primary key,
      roles    jsonb not null,
      campuses jsonb not null,
      leaves   jsonb not null,
      left_on  date
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table read.known_staff');
  }
}
