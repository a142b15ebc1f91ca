import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Shows where a class run stands, and that somebody has to decide whether it is held. */
export class ClassRunLife1764000012000 implements MigrationInterface {
  readonly name = 'ClassRunLife1764000012000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table read.class_run_card
      add column phase text not null default 'PLANNED',
      add column decision_due_at timestamptz,
      add column under_minimum boolean not null default false`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table read.class_run_card
      drop column phase, drop column decision_due_at, drop column under_minimum`);
  }
}
