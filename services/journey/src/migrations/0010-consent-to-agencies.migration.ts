import type { MigrationInterface, QueryRunner } from 'typeorm';

const columns = `
alter table read.journey_person add column agency_consent_id uuid, add column agency_consent_until date;
`;

/** Keeps whether a person consents to agencies' being told of them: without it the agency that registered them sees nothing. */
export class ConsentToAgencies1764000010000 implements MigrationInterface {
  readonly name = 'ConsentToAgencies1764000010000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(columns);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table read.journey_person drop column agency_consent_id, drop column agency_consent_until',
    );
  }
}
