import type { MigrationInterface, QueryRunner } from 'typeorm';

export class DuplicateReviewCard1764000010000 implements MigrationInterface {
  readonly name = 'DuplicateReviewCard1764000010000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table read.duplicate_review_card (
      review_id      uuid             primary key,
      participant_id uuid             not null,
      older_id       uuid             not null,
      status         text             not null,
      basis          jsonb            not null,
      score          double precision not null,
      suspected_at   timestamptz      not null
    )`);
    await runner.query(
      'create index duplicate_review_work_list on read.duplicate_review_card (status, suspected_at)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table read.duplicate_review_card');
  }
}
