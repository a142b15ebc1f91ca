import type { MigrationInterface, QueryRunner } from 'typeorm';

export class JobOrderCard1764000002000 implements MigrationInterface {
  readonly name = 'JobOrderCard1764000002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table read.job_order_card (
      job_order_id    uuid             primary key,
      employer_id     uuid             not null,
      status          text             not null,
      program_type    text             not null,
      title           text             not null,
      occupation_code text             not null,
      openings        integer          not null,
      remaining       integer          not null,
      employment_type text             not null,
      contract_months integer,
      weekly_hours    double precision not null,
      work_pattern    text             not null,
      wage            jsonb            not null,
      work_district   text             not null,
      requirements    jsonb            not null,
      conditions      jsonb            not null,
      submitted_on    date             not null,
      valid_until     date,
      version         integer          not null
    )`);
    await runner.query(
      'create index job_order_card_newest on read.job_order_card (status, submitted_on desc, job_order_id desc)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table read.job_order_card');
  }
}
