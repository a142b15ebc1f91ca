import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lets the archive be read person by person in causal order: to fold one anew, and to rebuild everybody by slices. */
export class ArchiveByPerson1764000004000 implements MigrationInterface {
  readonly name = 'ArchiveByPerson1764000004000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'create index archive_by_person on read.archive (slice, partition_key collate "C", hlc, source, sequence)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index read.archive_by_person');
  }
}
