import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What courses teach, for the skills of people who complete them. */
export class TaughtCourse1764000009000 implements MigrationInterface {
  readonly name = 'TaughtCourse1764000009000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table read.taught_course (
      course_id uuid  primary key,
      skills    jsonb not null
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table read.taught_course');
  }
}
