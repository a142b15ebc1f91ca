import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Shows with a class run which of its sessions must be moved. */
export class Disruptions1764000073000 implements MigrationInterface {
  readonly name = 'Disruptions1764000073000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      "alter table read.class_run_card add column disrupted_sessions text[] not null default '{}'",
    );
    await runner.query(
      'create index class_run_at_campus on read.class_run_card (campus_id, ends_on)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index read.class_run_at_campus');
    await runner.query('alter table read.class_run_card drop column disrupted_sessions');
  }
}
