import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Creates the read models of certificates and of the sealed names that stand on them. */
export class Certificates1764000080100 implements MigrationInterface {
  readonly name = 'Certificates1764000080100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table read.certificate_card (
      certificate_no    text             primary key,
      enrollment_id     uuid             not null,
      participant_id    uuid             not null,
      course_title      text             not null,
      hours             double precision not null,
      from_day          date             not null,
      until_day         date             not null,
      issued_on         date             not null,
      revoked_on        date,
      revocation_reason text
    )`);
    await runner.query(
      'create index certificate_of_person on read.certificate_card (participant_id, issued_on)',
    );
    await runner.query(`create table read.learner_name (
      participant_id uuid primary key,
      sealed_name    text not null
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table read.learner_name, read.certificate_card');
  }
}
