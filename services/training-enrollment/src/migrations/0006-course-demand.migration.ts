import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Shows with a course what it was made for, and whether it was retired. */
export class CourseDemand1764000011000 implements MigrationInterface {
  readonly name = 'CourseDemand1764000011000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table read.course_card
      add column demand_basis jsonb not null
        default '{"jobOrderIds": [], "employerIds": [], "requiredSkills": []}',
      add column retired boolean not null default false`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table read.course_card drop column demand_basis, drop column retired',
    );
  }
}
