import type { MigrationInterface, QueryRunner } from 'typeorm';

const columns = `
alter table read.journey_person add column merged_into uuid, add column erased_on date;
create index journey_person_absorbed on read.journey_person (merged_into) where merged_into is not null;
`;

/** Keeps which account goes on for another one, and whose key was destroyed. */
export class MergedAndErased1764000009000 implements MigrationInterface {
  readonly name = 'MergedAndErased1764000009000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(columns);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table read.journey_person drop column merged_into, drop column erased_on',
    );
  }
}
