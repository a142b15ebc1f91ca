import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Creates the read models of the times that counselling and interviews take of people. */
export class Meetings1764000071000 implements MigrationInterface {
  readonly name = 'Meetings1764000071000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table read.appointment_time (
      appointment_id uuid        primary key,
      participant_id uuid        not null,
      starts_at      timestamptz not null,
      ends_at        timestamptz not null
    )`);
    await runner.query(
      'create index appointment_of_person on read.appointment_time (participant_id, ends_at)',
    );
    await runner.query(`create table read.interview_time (
      interview_id   uuid        primary key,
      participant_id uuid        not null,
      at             timestamptz not null
    )`);
    await runner.query(
      'create index interview_of_person on read.interview_time (participant_id, at)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table read.interview_time, read.appointment_time');
  }
}
