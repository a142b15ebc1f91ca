import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Appointments1764000004000 implements MigrationInterface {
  readonly name = 'Appointments1764000004000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table read.appointment_card (
      appointment_id uuid        primary key,
      case_id        uuid        not null,
      participant_id uuid        not null,
      campus_id      uuid        not null,
      consultant_id  text        not null,
      slot_id        uuid        not null,
      starts_at      timestamptz not null,
      ends_at        timestamptz not null,
      mode           text        not null,
      purpose        text        not null,
      status         text        not null
    )`);
    for (const who of ['participant_id', 'consultant_id', 'campus_id'])
      await runner.query(
        `create index appointment_card_${who} on read.appointment_card (${who}, starts_at)`,
      );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table read.appointment_card');
  }
}
