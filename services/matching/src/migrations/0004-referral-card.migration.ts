import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ReferralCard1764000004000 implements MigrationInterface {
  readonly name = 'ReferralCard1764000004000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table read.referral_card (
      referral_id    uuid    primary key,
      participant_id uuid    not null,
      job_order_id   uuid    not null,
      status         text    not null,
      answer_by      date,
      shown          boolean not null
    )`);
    await runner.query(
      'create index referral_card_by_order on read.referral_card (job_order_id, referral_id)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table read.referral_card');
  }
}
