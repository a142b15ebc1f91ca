import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Creates the read model of accounts that were merged. */
export class MergedAccounts1764000072000 implements MigrationInterface {
  readonly name = 'MergedAccounts1764000072000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table read.merged_account (
      absorbed_id uuid primary key,
      survivor_id uuid not null
    )`);
    await runner.query('create index account_of_survivor on read.merged_account (survivor_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table read.merged_account');
  }
}
