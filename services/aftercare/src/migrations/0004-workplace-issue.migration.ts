import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Creates the read model of problems at workplaces. */
export class WorkplaceIssue1764000004000 implements MigrationInterface {
  readonly name = 'WorkplaceIssue1764000004000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table read.workplace_issue (
      issue_id       uuid    primary key,
      aftercare_id   uuid    not null,
      participant_id uuid    not null,
      employer_id    uuid    not null,
      category       text    not null,
      severity       text    not null,
      reported_by    text    not null,
      status         text    not null,
      respond_by     date    not null,
      actions        jsonb   not null,
      authority      text,
      result         text,
      version        integer not null
    )`);
    await runner.query(
      'create index workplace_issue_participant on read.workplace_issue (participant_id)',
    );
    await runner.query(
      'create index workplace_issue_work_list on read.workplace_issue (respond_by, issue_id)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table read.workplace_issue');
  }
}
