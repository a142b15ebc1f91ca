import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Slots1764000011000 implements MigrationInterface {
  readonly name = 'Slots1764000011000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table read.calendar_card (
      campus_id uuid    primary key,
      hours     jsonb   not null,
      closures  jsonb   not null,
      lifted    jsonb   not null,
      version   integer not null
    )`);
    await runner.query(`create table read.consultant_day_card (
      day_id        uuid    primary key,
      consultant_id text    not null,
      date          date    not null,
      slots         jsonb   not null,
      version       integer not null
    )`);
    await runner.query(
      'create index consultant_day_card_by_date on read.consultant_day_card (date, consultant_id)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table read.consultant_day_card');
    await runner.query('drop table read.calendar_card');
  }
}
