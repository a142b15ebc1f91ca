import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Cases know whether a hand-over is open; the table is filled again from the ledger. */
export class CaseLife1764000003000 implements MigrationInterface {
  readonly name = 'CaseLife1764000003000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table read.case_card add column handover_open boolean not null default false',
    );
    await runner.query('alter table read.case_card alter column handover_open drop default');
    await runner.query('create index case_card_consultant on read.case_card (consultant_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index read.case_card_consultant');
    await runner.query('alter table read.case_card drop column handover_open');
  }
}
