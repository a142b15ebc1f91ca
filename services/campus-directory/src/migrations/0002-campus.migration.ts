import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Campus1764000002000 implements MigrationInterface {
  readonly name = 'Campus1764000002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table read.campus (
      campus_id       uuid    primary key,
      code            text    not null,
      name_ko         text    not null,
      name_en         text    not null,
      type            text    not null,
      region          text    not null,
      district_code   text    not null,
      address         text    not null,
      planned_open_on date    not null,
      phase           integer not null,
      open_from       date,
      offers          jsonb   not null,
      version         integer not null
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table read.campus');
  }
}
