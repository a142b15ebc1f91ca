import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Creates the read models of courses and class runs. */
export class Catalogue1764000002000 implements MigrationInterface {
  readonly name = 'Catalogue1764000002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table read.course_card (
      course_id         uuid             primary key,
      code              text             not null,
      title             text             not null,
      course_version    integer          not null,
      class_type        text             not null,
      course_kind       text             not null,
      occupation_codes  text[]           not null,
      skills            jsonb            not null,
      total_hours       double precision not null,
      delivery_mode     text             not null,
      selection_method  text             not null,
      completion_policy jsonb            not null,
      version           integer          not null
    )`);
    await runner.query(`create table read.class_run_card (
      run_id            uuid    primary key,
      course_id         uuid    not null,
      course_version    integer not null,
      class_type        text    not null,
      round_no          integer not null,
      campus_id         uuid    not null,
      capacity          integer not null,
      min_enrollment    integer not null,
      seats_left        integer not null,
      apply_from        date    not null,
      apply_until       date    not null,
      starts_on         date    not null,
      ends_on           date    not null,
      day_pattern       text    not null,
      sessions          jsonb   not null,
      instructor_ids    text[]  not null,
      completion_policy jsonb   not null,
      version           integer not null
    )`);
    await runner.query(
      'create index class_run_by_start on read.class_run_card (starts_on, run_id)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table read.class_run_card, read.course_card');
  }
}
