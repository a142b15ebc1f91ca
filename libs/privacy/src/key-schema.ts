/** SQLSTATE of a refusal to make a key for an erased subject. */
export const DESTROYED_STATE = 'KD410';

/**
 * Two tables, and the promise that no subject is ever in both. Dead row versions hold old wrapped keys,
 * so vacuum comes for each of them instead of waiting for a fifth of the table.
 */
export const TABLES = `
create table if not exists privacy.subject_keys (
  subject_id uuid primary key,
  key_version integer not null default 1 check (key_version > 0),
  wrapped bytea not null check (octet_length(wrapped) between 1 and 4096),
  master_key_id text not null check (master_key_id <> ''),
  fingerprint text not null check (fingerprint ~ '^[0-9a-f]{64}$'),
  created_at timestamptz not null default clock_timestamp()
) with (fillfactor = 80, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1);
create index if not exists subject_keys_master on privacy.subject_keys (master_key_id, subject_id);
create table if not exists privacy.destroyed_keys (
  subject_id uuid primary key,
  destroyed_at timestamptz not null,
  approved_by text not null check (btrim(approved_by) <> ''),
  legal_basis text not null check (btrim(legal_basis) <> ''),
  fingerprint text check (fingerprint ~ '^[0-9a-f]{64}$'),
  recorded_at timestamptz not null default clock_timestamp()
);`;

/**
 * Creation and destruction of one subject's key take the same lock; whoever comes second sees what the first
 * committed. That holds only if each statement has its own snapshot, hence the demand for READ COMMITTED.
 */
export const GUARDS = `
create or replace function privacy.lock_subject(subject uuid) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if current_setting('transaction_isolation') <> 'read committed' then
    raise exception 'subject keys change in READ COMMITTED only' using errcode = '25001';
  end if;
  perform pg_advisory_xact_lock(hashtextextended('privacy.subject_keys ' || subject::text, 0));
end $$;

create or replace function privacy.guard_creation() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  perform privacy.lock_subject(new.subject_id);
  if exists (select from privacy.destroyed_keys d where d.subject_id = new.subject_id) then
    raise exception 'the key of this subject is destroyed' using errcode = '${DESTROYED_STATE}';
  end if;
  return new;
end $$;

create or replace function privacy.guard_change() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if (new.subject_id, new.key_version, new.fingerprint, new.created_at)
     is distinct from (old.subject_id, old.key_version, old.fingerprint, old.created_at) then
    raise exception 'a subject key is wrapped anew, never replaced' using errcode = '23001';
  end if;
  return new;
end $$;

create or replace function privacy.guard_removal() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from privacy.destroyed_keys d where d.subject_id = old.subject_id) then
    raise exception 'a subject key goes only with a tombstone' using errcode = '23001';
  end if;
  return old;
end $$;

create or replace function privacy.lock_burial() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  perform privacy.lock_subject(new.subject_id);
  new.fingerprint := (select k.fingerprint from privacy.subject_keys k where k.subject_id = new.subject_id);
  return new;
end $$;

create or replace function privacy.bury() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  update privacy.subject_keys k set wrapped = decode(repeat('00', octet_length(k.wrapped)), 'hex')
   where k.subject_id = new.subject_id;
  delete from privacy.subject_keys k where k.subject_id = new.subject_id;
  return null;
end $$;

create or replace function privacy.refuse() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  raise exception '% of %.% is refused', tg_op, tg_table_schema, tg_table_name using errcode = '23001';
end $$;`;

const trigger = (name: string, on: string, event: string, calls: string): string => `
create or replace trigger ${name} ${event} on privacy.${on} ${calls};
alter table privacy.${on} enable always trigger ${name};`;

const eachRow = (fn: string): string => `for each row execute function privacy.${fn}()`;
const refusal = 'for each statement execute function privacy.refuse()';

/** Always enabled: they hold for the owner and for replicated rows too. */
export const TRIGGERS = [
  trigger('no_resurrection', 'subject_keys', 'before insert', eachRow('guard_creation')),
  trigger('rewrap_only', 'subject_keys', 'before update', eachRow('guard_change')),
  trigger('tombstone_first', 'subject_keys', 'before delete', eachRow('guard_removal')),
  trigger('no_truncation', 'subject_keys', 'before truncate', refusal),
  trigger('burial_lock', 'destroyed_keys', 'before insert', eachRow('lock_burial')),
  trigger('burial', 'destroyed_keys', 'after insert', eachRow('bury')),
  trigger('for_ever', 'destroyed_keys', 'before update or delete or truncate', refusal),
].join('');
