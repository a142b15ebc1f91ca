import type { MigrationInterface, QueryRunner } from 'typeorm';

export class EligibilityReviews1764000021000 implements MigrationInterface {
  readonly name = 'EligibilityReviews1764000021000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table read.eligibility_review_card (
      review_id        uuid        primary key,
      participant_id   uuid        not null,
      program_code     text        not null,
      reference_date   date        not null,
      status           text        not null,
      evidence         jsonb       not null,
      evidence_due_on  date,
      decide_by        date,
      evidence_ids     jsonb       not null,
      valid_until      date,
      provisional      boolean     not null,
      reason_codes     jsonb       not null,
      appealable_until date,
      overridden       boolean     not null,
      used             boolean     not null,
      opened_at        timestamptz not null,
      version          integer     not null
    )`);
    await runner.query(
      'create index eligibility_review_of on read.eligibility_review_card (participant_id)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table read.eligibility_review_card');
  }
}
