import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Participations1764000020000 implements MigrationInterface {
  readonly name = 'Participations1764000020000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table read.participation_card (
      participation_id uuid    primary key,
      participant_id   uuid    not null,
      seq              integer not null,
      status           text    not null,
      entry_reason     text    not null,
      home_campus_id   uuid    not null,
      campus_basis     text    not null,
      opened_on        date    not null,
      last_service_on  date    not null,
      paused_until     date,
      exit_reason      text,
      confirm_by       date,
      exit_on          date,
      stage_at_exit    text,
      version          integer not null
    )`);
    await runner.query(
      'create index participation_of on read.participation_card (participant_id, seq)',
    );
    await runner.query(`create table read.class_end (
      run_id  uuid primary key,
      ends_on date not null
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table read.class_end');
    await runner.query('drop table read.participation_card');
  }
}
