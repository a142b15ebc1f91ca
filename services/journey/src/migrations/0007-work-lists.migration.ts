import type { MigrationInterface, QueryRunner } from 'typeorm';

const workLists = `
alter table read.open_participation add column since date not null default '2025-01-01';
alter table read.open_participation alter column since drop default;
create index open_participation_work on read.open_participation (step, due_on) where status <> 'EXITED';
create table read.work_task (
  task_id        uuid primary key,
  participant_id uuid not null,
  kind           text not null,
  owner          text not null,
  owner_id       text,
  campus_id      uuid,
  due_on         date not null,
  opened_on      date not null,
  ref_id         uuid
);
create index work_task_participant on read.work_task (participant_id);
create index work_task_list on read.work_task (kind, due_on);
`;

/** Creates the read model of open tasks, and says since when it is somebody's turn: its first rebuild fills in both. */
export class WorkLists1764000007000 implements MigrationInterface {
  readonly name = 'WorkLists1764000007000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(workLists);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table read.work_task; alter table read.open_participation drop column since',
    );
  }
}
