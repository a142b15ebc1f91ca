import type { MigrationInterface, QueryRunner } from 'typeorm';

const card = (more: string): string => `create table read.aftercare_card (
  aftercare_id   uuid    primary key,
  participant_id uuid    not null,
  employer_id    uuid    not null,
  program_type   text    not null,
  started_on     date    not null,
  status         text    not null,
  next_code      text,
  next_due_on    date,
  checkpoints    jsonb   not null,
  ${more}
  version        integer not null
)`;

/** Makes the table of cases anew, for plans, retention and how cases end; its rows are folded again from the events. */
export class Retention1764000003000 implements MigrationInterface {
  readonly name = 'Retention1764000003000';

  async up(runner: QueryRunner): Promise<void> {
    await this.replace(
      runner,
      card('contact_stopped boolean not null,\n  ended_on date,\n  closed_for text,'),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await this.replace(runner, card(''));
  }

  private async replace(runner: QueryRunner, table: string): Promise<void> {
    await runner.query('drop table read.aftercare_card');
    await runner.query(table);
    await runner.query(
      'create index aftercare_card_participant on read.aftercare_card (participant_id)',
    );
    await runner.query(
      'create index aftercare_card_work_list on read.aftercare_card (next_due_on, aftercare_id)',
    );
  }
}
