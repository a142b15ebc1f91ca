import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SitePlans1764000013000 implements MigrationInterface {
  readonly name = 'SitePlans1764000013000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table read.site_plan_card (
      plan_id      uuid    primary key,
      code         text    not null,
      revision     integer not null,
      status       text    not null,
      published_on date,
      sites        jsonb   not null,
      closings     jsonb   not null,
      catchments   jsonb   not null,
      version      integer not null
    )`);
    await runner.query(`create table read.resident (
      participant_id uuid    primary key,
      district_code  text    not null,
      participating  boolean not null,
      absorbed       boolean not null
    )`);
    await runner.query('create index resident_by_district on read.resident (district_code)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table read.resident');
    await runner.query('drop table read.site_plan_card');
  }
}
