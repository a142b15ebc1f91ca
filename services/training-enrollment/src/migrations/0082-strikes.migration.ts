import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Shows with a learner until when strikes keep the person from applying. */
export class Strikes1764000080200 implements MigrationInterface {
  readonly name = 'Strikes1764000080200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table read.learner_card add column restricted_until date');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table read.learner_card drop column restricted_until');
  }
}
