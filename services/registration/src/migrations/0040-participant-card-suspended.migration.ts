import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ParticipantCardSuspended1764000040000 implements MigrationInterface {
  readonly name = 'ParticipantCardSuspended1764000040000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table read.participant_card add column suspended boolean not null default false',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table read.participant_card drop column suspended');
  }
}
