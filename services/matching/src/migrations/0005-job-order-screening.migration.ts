import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What screening found of an order; what came in before was not screened. */
export class JobOrderScreening1764000005000 implements MigrationInterface {
  readonly name = 'JobOrderScreening1764000005000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table read.job_order_card add column flags jsonb not null default '[]'::jsonb`,
    );
    await runner.query('alter table read.job_order_card alter column flags drop default');
    await runner.query(
      'alter table read.job_order_card add column content_version integer not null default 1',
    );
    await runner.query('alter table read.job_order_card alter column content_version drop default');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table read.job_order_card drop column content_version');
    await runner.query('alter table read.job_order_card drop column flags');
  }
}
