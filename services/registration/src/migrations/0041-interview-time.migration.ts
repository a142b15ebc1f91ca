import type { MigrationInterface, QueryRunner } from 'typeorm';

export class InterviewTime1764000041000 implements MigrationInterface {
  readonly name = 'InterviewTime1764000041000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table read.interview_time (
      interview_id uuid        primary key,
      at           timestamptz not null
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table read.interview_time');
  }
}
