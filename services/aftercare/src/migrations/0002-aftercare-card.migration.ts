import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Creates the read models of cases and of the campuses that look after people. */
export class AftercareCard1764000002000 implements MigrationInterface {
  readonly name = 'AftercareCard1764000002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table read.aftercare_card (
      aftercare_id   uuid    primary key,
      participant_id uuid    not null,
      employer_id    uuid    not null,
      program_type   text    not null,
      started_on     date    not null,
      status         text    not null,
      next_code      text,
      next_due_on    date,
      checkpoints    jsonb   not null,
      version        integer not null
    )`);
    await runner.query(
      'create index aftercare_card_participant on read.aftercare_card (participant_id)',
    );
    await runner.query(
      'create index aftercare_card_work_list on read.aftercare_card (next_due_on, aftercare_id)',
    );
    await runner.query(`create table read.home_campus (
      participant_id uuid primary key,
      home_campus_id uuid not null
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table read.home_campus, read.aftercare_card');
  }
}
