import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AbsorbedAccount1764000010000 implements MigrationInterface {
  readonly name = 'AbsorbedAccount1764000010000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table read.absorbed_account (
      absorbed_id uuid primary key,
      survivor_id uuid not null
    )`);
    await runner.query(
      'create index absorbed_account_survivor on read.absorbed_account (survivor_id)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table read.absorbed_account');
  }
}
