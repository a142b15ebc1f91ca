import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whom to look at when many are matched at once, and who was recommended for which order. */
export class MatchingForMany1764000010000 implements MigrationInterface {
  readonly name = 'MatchingForMany1764000010000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table read.candidate_pool (
      participant_id uuid    primary key,
      open           boolean not null,
      has_wishes     boolean not null
    )`);
    await runner.query(`create table read.recommendation_card (
      recommendation_id uuid    primary key,
      participant_id    uuid    not null,
      job_order_id      uuid    not null,
      score             integer not null,
      audience          text    not null,
      status            text    not null
    )`);
    await runner.query(
      'create index recommendation_card_by_order on read.recommendation_card (job_order_id, score)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table read.recommendation_card');
    await runner.query('drop table read.candidate_pool');
  }
}
