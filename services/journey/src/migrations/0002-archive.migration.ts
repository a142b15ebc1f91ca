import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The archive. Ids are texts and times may be unknown, because an envelope promises no more; order by source is by bytes, so
 * that it is the same on every installation.
 */
const archive = `
create table read.archive (
  source         text collate "C" not null,
  sequence       bigint      not null,
  feed_epoch     uuid        not null,
  event_id       text        not null,
  type           text        not null,
  schema_version numeric     not null,
  participant_id text,
  partition_key  text        not null,
  slice          smallint    not null,
  subject        text        not null,
  occurred_at    timestamptz,
  recorded_at    timestamptz,
  hlc            bigint      not null,
  event          jsonb       not null,
  primary key (source, sequence, feed_epoch)
);
create index archive_journey on read.archive (participant_id, hlc, source, sequence) where participant_id is not null;
alter table read.archive set (autovacuum_vacuum_insert_scale_factor = 0.02);
create trigger archive_is_for_ever before update or delete or truncate on read.archive
  for each statement execute function es.refuse_change();
do $$
begin
  execute format('revoke update, delete on read.archive from %I', current_database() || '_projector');
end $$;
`;

/** Creates the archive of every event of every service. */
export class Archive1764000000002 implements MigrationInterface {
  readonly name = 'Archive1764000000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(archive);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('an archive is never taken down by a migration'));
  }
}
