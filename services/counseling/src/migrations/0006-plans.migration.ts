import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Plans1764000006000 implements MigrationInterface {
  readonly name = 'Plans1764000006000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table read.plan_card (
      plan_id         uuid    primary key,
      case_id         uuid    not null,
      participant_id  uuid    not null,
      status          text    not null,
      plan_version    integer not null,
      goals           jsonb   not null,
      target_start_on date    not null,
      barriers        jsonb   not null,
      supports        jsonb   not null,
      activities      jsonb   not null,
      next_review_on  date
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table read.plan_card');
  }
}
