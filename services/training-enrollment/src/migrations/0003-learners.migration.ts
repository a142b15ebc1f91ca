import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Creates the read models of learners and their enrolments. */
export class Learners1764000003000 implements MigrationInterface {
  readonly name = 'Learners1764000003000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table read.learner_card (
      participant_id               uuid    primary key,
      participation_id             uuid,
      opened_on                    date,
      basic_education_completed_on date,
      basic_education_valid_until  date,
      recommendations              jsonb   not null,
      version                      integer not null
    )`);
    await runner.query(`create table read.learner_campus (
      participant_id uuid primary key,
      home_campus_id uuid not null
    )`);
    await runner.query(`create table read.enrollment_card (
      enrollment_id       uuid             primary key,
      participant_id      uuid             not null,
      participation_id    uuid             not null,
      run_id              uuid             not null,
      course_id           uuid             not null,
      class_type          text             not null,
      status              text             not null,
      applied_at          timestamptz      not null,
      starts_on           date,
      cancelled_on        date,
      cancellation_reason text,
      ended_on            date,
      hours_attended      double precision,
      hours_held          double precision,
      score               double precision,
      failed_rules        text[]           not null,
      version             integer          not null
    )`);
    await runner.query(
      'create index enrollment_of_person on read.enrollment_card (participant_id, applied_at)',
    );
    await runner.query('create index enrollment_in_run on read.enrollment_card (run_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table read.enrollment_card, read.learner_campus, read.learner_card');
  }
}
