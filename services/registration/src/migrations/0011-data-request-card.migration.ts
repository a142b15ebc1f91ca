import type { MigrationInterface, QueryRunner } from 'typeorm';

export class DataRequestCard1764000011000 implements MigrationInterface {
  readonly name = 'DataRequestCard1764000011000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table read.data_request_card (
      request_id     uuid primary key,
      participant_id uuid not null,
      kind           text not null,
      status         text not null,
      due_on         date not null,
      proposed_by    text,
      result_code    text,
      legal_basis    text
    )`);
    await runner.query('create index data_request_due on read.data_request_card (status, due_on)');
    await runner.query(
      'create index data_request_participant on read.data_request_card (participant_id)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table read.data_request_card');
  }
}
