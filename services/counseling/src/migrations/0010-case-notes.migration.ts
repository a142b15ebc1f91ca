import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CaseNotes1764000010000 implements MigrationInterface {
  readonly name = 'CaseNotes1764000010000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table read.case_note_card (
      entry_id       uuid        primary key,
      case_id        uuid        not null,
      participant_id uuid        not null,
      kind           text        not null,
      visibility     text        not null,
      sensitive      boolean     not null,
      by_id          text        not null,
      occurred_at    timestamptz not null,
      version        integer     not null
    )`);
    await runner.query(
      'create index case_note_card_case on read.case_note_card (case_id, occurred_at)',
    );
    await runner.query(`create table read.sensitive_consent (
      consent_id     uuid primary key,
      participant_id uuid not null
    )`);
    await runner.query(
      'create index sensitive_consent_participant on read.sensitive_consent (participant_id)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table read.sensitive_consent');
    await runner.query('drop table read.case_note_card');
  }
}
