/**
 * The ledger of one service. Everything lives in schema `es`, owned by `<database>_owner`; the service logs in as
 * `<database>_app`, which can read events and call `es.append`, and nothing else that would change history.
 */
export const ledgerTables = `
create schema es;

create table es.events (
  position       bigint      primary key,
  stream_id      text        not null check (length(stream_id) <= 200),
  stream_version integer     not null check (stream_version > 0),
  event_id       uuid        not null unique,
  type           text        not null,
  schema_version smallint    not null,
  participant_id uuid,
  slice          smallint    not null check (slice between 0 and 1023),
  internal       boolean     not null,
  previous       bigint      not null,
  occurred_at    timestamptz not null,
  recorded_at    timestamptz not null,
  hlc            bigint      not null,
  data           jsonb       not null,
  meta           jsonb       not null,
  unique (stream_id, stream_version)
);
create index events_slice on es.events (slice, position) where not internal;
-- Insert-only: vacuum early for the visibility map, and freeze long before wrap-around.
alter table es.events set (autovacuum_vacuum_insert_scale_factor = 0.02, autovacuum_freeze_min_age = 0);

create function es.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'events are never changed: % on %', tg_op, tg_table_name using errcode = '42501';
end $$;
create trigger events_are_forever before update or delete or truncate on es.events
  for each statement execute function es.refuse_change();

-- One row per command that was answered: the answer to its retries.
create table es.commands (
  command_id     uuid        primary key,
  body_hash      text,
  stream_version integer     not null,
  position       bigint      not null,
  rejection      jsonb,
  recorded_at    timestamptz not null
);

-- Unique business keys and who holds them; derivable from the events.
create table es.claims (key text primary key, holder text not null);
create index claims_holder on es.claims (holder);

-- When a stream wants to be called again; derivable from the stream and the policy.
create table es.timers (
  stream_id text        not null,
  kind      text        not null,
  due       timestamptz not null,
  attempts  integer     not null default 0,
  retry_at  timestamptz,
  last_error text,
  primary key (stream_id, kind, due)
);
create index timers_due on es.timers (coalesce(retry_at, due));

create table es.snapshots (
  stream_id      text        primary key,
  stream_version integer     not null,
  position       bigint      not null,
  shape          integer     not null,
  state          jsonb       not null,
  taken_at       timestamptz not null
);

-- The life of this feed: a restore or a promotion starts a new epoch, so that consumers notice re-issued positions.
create table es.feed_epochs (
  epoch             uuid        primary key default gen_random_uuid(),
  started_at        timestamptz not null default clock_timestamp(),
  floor_position    bigint      not null,
  system_identifier text        not null,
  timeline          integer     not null
);

-- Who reads what up to where. A fence is the token of the owner; an older owner's write is refused by it.
create table es.leases (
  name        text        primary key,
  owner       uuid        not null,
  fence       bigint      not null,
  lease_until timestamptz not null
);
create table es.checkpoints (
  consumer   text        not null,
  source     text        not null,
  position   bigint      not null,
  fence      bigint      not null default 0,
  updated_at timestamptz not null default clock_timestamp(),
  primary key (consumer, source)
);
-- Per consumer and source: the last position applied of each slice, which makes every redelivery harmless.
create table es.seen (
  consumer   text     not null,
  source     text     not null,
  slice      smallint not null,
  feed_epoch uuid     not null,
  position   bigint   not null,
  primary key (consumer, source, slice)
);
-- Events that wait for their person: the first failed or came too early, the others queue behind it.
create table es.parked (
  consumer      text        not null,
  source        text        not null,
  partition_key text        not null,
  feed_epoch    uuid        not null,
  position      bigint      not null,
  hlc           bigint      not null,
  event         jsonb       not null,
  reason        text        not null,
  detail        text        not null,
  attempts      integer     not null default 0,
  parked_at     timestamptz not null default clock_timestamp(),
  retry_at      timestamptz not null default clock_timestamp(),
  code_version  text        not null,
  primary key (consumer, source, position, feed_epoch)
);
create index parked_person on es.parked (consumer, partition_key, hlc, source, position);
`;
