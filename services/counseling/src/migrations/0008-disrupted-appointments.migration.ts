import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Appointments show whether they are to be moved; the table is filled again from the ledger. */
export class DisruptedAppointments1764000008000 implements MigrationInterface {
  readonly name = 'DisruptedAppointments1764000008000';

  async up(runner: QueryRunner): Promise<void> {
    const table = 'alter table read.appointment_card';
    await runner.query(`${table} add column disrupted boolean not null default false`);
    await runner.query(`${table} alter column disrupted drop default`);
    await runner.query('create index appointment_card_slot_id on read.appointment_card (slot_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index read.appointment_card_slot_id');
    await runner.query('alter table read.appointment_card drop column disrupted');
  }
}
