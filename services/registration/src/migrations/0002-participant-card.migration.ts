import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ParticipantCard1764000002000 implements MigrationInterface {
  readonly name = 'ParticipantCard1764000002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table read.participant_card (
      participant_id         uuid    primary key,
      status                 text    not null,
      registration_no        text,
      identity_verified      boolean not null,
      age_band               text,
      residence_district     text,
      job_seeking_status     text,
      will_to_work_stated_on date,
      consents               jsonb   not null,
      eligibility            jsonb,
      participation_id       uuid,
      home_campus_id         uuid,
      opened_on              date,
      version                integer not null
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table read.participant_card');
  }
}
