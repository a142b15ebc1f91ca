import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Shows with a class run how many wait for a seat and how many are asked. */
export class Waitlist1764000009000 implements MigrationInterface {
  readonly name = 'Waitlist1764000009000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table read.class_run_card
      add column waiting integer not null default 0,
      add column offered integer not null default 0`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table read.class_run_card drop column waiting, drop column offered');
  }
}
