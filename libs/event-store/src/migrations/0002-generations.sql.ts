/**
 * Read models by generation: `read_<n>` holds the tables of generation n and belongs to the projector; `read` holds the views
 * through which everybody reads the active one. The app role still has no DDL.
 */
export const generationTables = `
create table es.generations (
  generation   integer     primary key check (generation > 0),
  family       text        not null,
  -- Its progress, and what it parked, are kept under this name.
  consumer     text        not null unique,
  state        text        not null check (state in ('BUILDING', 'CATCHING_UP', 'ACTIVE', 'KEPT', 'FAILED', 'RETIRED')),
  tables       text[]      not null,
  detail       text,
  comparison   jsonb,
  started_at   timestamptz not null default clock_timestamp(),
  built_at     timestamptz,
  activated_at timestamptz,
  ended_at     timestamptz
);
create unique index generations_active on es.generations (family) where state = 'ACTIVE';
create unique index generations_coming on es.generations (family) where state in ('BUILDING', 'CATCHING_UP');

-- What a rebuild is made of: each part is folded and written whole, in one transaction with its line here.
create table es.generation_parts (
  generation integer  not null references es.generations on delete cascade,
  part       integer  not null,
  kind       text     not null check (kind in ('keyed', 'global')),
  from_slice smallint not null,
  to_slice   smallint not null,
  events     bigint   not null default 0,
  rows       bigint   not null default 0,
  done_at    timestamptz,
  primary key (generation, part)
);

-- People whose read models were folded again and compared: those that differed, and one line per round.
create table es.verifications (
  family      text        not null,
  verified_at timestamptz not null default clock_timestamp(),
  slice       smallint    not null,
  people      integer     not null,
  rows        integer     not null,
  deviations  jsonb       not null
);
create index verifications_newest on es.verifications (family, verified_at desc);

-- A person's slice with what stays inside the service: few events, so the index costs appends next to nothing.
create index events_slice_internal on es.events (slice, position) where internal;

do $$
declare
  app text := current_database() || '_app';
  projector text := current_database() || '_projector';
begin
  execute format('grant create on database %I to %I', current_database(), projector);
  execute format('grant create on schema read to %I', projector);
  execute format('grant select on es.generations, es.generation_parts, es.verifications to %I', app);
  execute format('grant select, insert, update, delete on es.generations, es.generation_parts, es.verifications to %I', projector);
end $$;
`;
