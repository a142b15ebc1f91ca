import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Rooms1764000012000 implements MigrationInterface {
  readonly name = 'Rooms1764000012000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table read.room_card (
      room_id    uuid    primary key,
      campus_id  uuid    not null,
      name       text    not null,
      kind       text    not null,
      capacity   integer not null,
      equipment  jsonb   not null,
      accessible boolean not null,
      outages    jsonb   not null,
      version    integer not null
    )`);
    await runner.query('create index room_card_by_campus on read.room_card (campus_id)');
    await runner.query(`create table read.room_day_card (
      day_id    uuid    primary key,
      room_id   uuid    not null,
      campus_id uuid    not null,
      date      date    not null,
      bookings  jsonb   not null,
      version   integer not null
    )`);
    await runner.query('create index room_day_card_by_date on read.room_day_card (date, room_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table read.room_day_card');
    await runner.query('drop table read.room_card');
  }
}
