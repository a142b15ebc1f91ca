import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Retention1764000003000 } from './0003-retention.migration.js';

const homeCampus = async (runner: QueryRunner): Promise<void> => {
  await runner.query('drop table read.home_campus');
  await runner.query(`create table read.home_campus (
    participant_id uuid primary key,
    home_campus_id uuid not null
  )`);
};

/** Makes both tables anew, so that their rows say how late check-points came due, and which campus people have changed to. */
export class LateAndMoved1764000009000 implements MigrationInterface {
  readonly name = 'LateAndMoved1764000009000';

  async up(runner: QueryRunner): Promise<void> {
    await new Retention1764000003000().up(runner);
    await homeCampus(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await this.up(runner);
  }
}
