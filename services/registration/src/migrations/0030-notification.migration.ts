import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Creates the read model of what people are told. */
export class Notification1764000030000 implements MigrationInterface {
  readonly name = 'Notification1764000030000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table read.notification (
      notification_id uuid        primary key,
      participant_id  uuid        not null,
      template_code   text        not null,
      refs            jsonb       not null,
      channel         text        not null,
      status          text        not null,
      send_after      timestamptz not null,
      reason_code     text,
      requested_at    timestamptz not null
    )`);
    await runner.query(
      'create index notification_participant on read.notification (participant_id, requested_at)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table read.notification');
  }
}
