import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PlacedPeople1764000009000 implements MigrationInterface {
  readonly name = 'PlacedPeople1764000009000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table read.placed_person (
      placement_id   uuid primary key,
      participant_id uuid not null,
      employer_id    uuid not null
    )`);
    await runner.query('create index placed_person_employer on read.placed_person (employer_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table read.placed_person');
  }
}
