import type { MigrationInterface, QueryRunner } from 'typeorm';

const indexes = `
create index archive_of_runs on read.archive ((event->'data'->>'runId'), hlc)
  where participant_id is null and event->'data'->>'runId' is not null;
create index archive_of_campuses on read.archive ((event->'data'->>'campusId'), type) where participant_id is null;
`;

/** Finds what is about a class run or a campus, so that the people who take part there are told of it too. */
export class ArchiveByRun1764000008000 implements MigrationInterface {
  readonly name = 'ArchiveByRun1764000008000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(indexes);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index read.archive_of_runs; drop index read.archive_of_campuses');
  }
}
