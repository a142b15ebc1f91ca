import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CampusPhases1764000009000 implements MigrationInterface {
  readonly name = 'CampusPhases1764000009000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table read.campus
      add column phases  jsonb not null default '[]',
      add column targets jsonb not null default '[]'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table read.campus drop column phases, drop column targets');
  }
}
