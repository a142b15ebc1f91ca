import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Creates the read model of the latest participations. */
export class Participations1764000005000 implements MigrationInterface {
  readonly name = 'Participations1764000005000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table read.open_participation (
      participant_id   uuid  primary key,
      participation_id uuid  not null,
      status           text  not null,
      campus_id        uuid  not null,
      consultant_id    text,
      step             text  not null,
      due_on           date  not null,
      checkpoints      jsonb not null
    )`);
    await runner.query(
      `create index open_participation_list on read.open_participation (participant_id) where status <> 'EXITED'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table read.open_participation');
  }
}
