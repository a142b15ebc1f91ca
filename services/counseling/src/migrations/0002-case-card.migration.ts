import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CaseCard1764000002000 implements MigrationInterface {
  readonly name = 'CaseCard1764000002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table read.case_card (
      case_id               uuid        primary key,
      participant_id        uuid        not null,
      participation_id      uuid        not null,
      campus_id             uuid        not null,
      status                text        not null,
      priority              text        not null,
      waiting_since         timestamptz not null,
      consultant_id         text,
      readiness_level       text,
      readiness_valid_until date,
      recommendation        jsonb,
      version               integer     not null
    )`);
    await runner.query('create index case_card_participant on read.case_card (participant_id)');
    await runner.query(
      'create index case_card_work_list on read.case_card (campus_id, status, waiting_since)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table read.case_card');
  }
}
