import type { MigrationInterface, QueryRunner } from 'typeorm';

const matters = `
create table read.work_matter (
  matter_id      uuid primary key,
  kind           text not null,
  owner          text not null,
  participant_id uuid,
  campus_id      uuid,
  due_on         date not null,
  opened_on      date not null
);
create index work_matter_list on read.work_matter (kind, due_on);
`;

/** Creates the read model of what waits for a decision about an order, an employer, a run or a suspected duplicate. */
export class WorkMatters1764000011000 implements MigrationInterface {
  readonly name = 'WorkMatters1764000011000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(matters);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table read.work_matter');
  }
}
