import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Assessments1764000005000 implements MigrationInterface {
  readonly name = 'Assessments1764000005000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table read.assessment_card (
      assessment_id      uuid  primary key,
      case_id            uuid  not null,
      participant_id     uuid  not null,
      instrument_code    text  not null,
      instrument_version text  not null,
      mode               text  not null,
      status             text  not null,
      dimensions         jsonb not null,
      proposal           jsonb
    )`);
    await runner.query('create index assessment_card_case on read.assessment_card (case_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table read.assessment_card');
  }
}
