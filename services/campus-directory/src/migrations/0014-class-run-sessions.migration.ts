import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ClassRunSessions1764000014000 implements MigrationInterface {
  readonly name = 'ClassRunSessions1764000014000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table read.class_run_sessions (
      run_id      uuid    primary key,
      campus_id   uuid    not null,
      capacity    integer not null,
      session_ids jsonb   not null
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table read.class_run_sessions');
  }
}
