import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Finds the class run of a session. */
export class SessionsOfRuns1764000080400 implements MigrationInterface {
  readonly name = 'SessionsOfRuns1764000080400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'create index class_run_sessions on read.class_run_card using gin (sessions jsonb_path_ops)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index read.class_run_sessions');
  }
}
