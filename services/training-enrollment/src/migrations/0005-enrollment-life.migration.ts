import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Shows with an enrolment how it was selected, and whether its attendance is at risk. */
export class EnrollmentLife1764000010000 implements MigrationInterface {
  readonly name = 'EnrollmentLife1764000010000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table read.enrollment_card
      add column rank integer,
      add column confirm_by timestamptz,
      add column at_risk boolean not null default false`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table read.enrollment_card drop column rank, drop column confirm_by, drop column at_risk',
    );
  }
}
