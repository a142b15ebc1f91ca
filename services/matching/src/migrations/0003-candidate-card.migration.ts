import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CandidateCard1764000003000 implements MigrationInterface {
  readonly name = 'CandidateCard1764000003000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table read.candidate_card (
      participant_id    uuid    primary key,
      participation_id  uuid,
      employer_consents jsonb   not null,
      referrals         jsonb   not null,
      placements        jsonb   not null,
      changes           integer not null
    )`);
    await runner.query(`create table read.home_campus (
      participant_id uuid primary key,
      home_campus_id uuid not null
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table read.home_campus');
    await runner.query('drop table read.candidate_card');
  }
}
