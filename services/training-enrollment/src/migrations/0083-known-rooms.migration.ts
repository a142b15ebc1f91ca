import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Creates the read model of the rooms in which classes are held. */
export class KnownRooms1764000080300 implements MigrationInterface {
  readonly name = 'KnownRooms1764000080300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table read.known_room (
      room_id   uuid    primary key,
      capacity  integer not null,
      out_from  date,
      out_until date
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table read.known_room');
  }
}
