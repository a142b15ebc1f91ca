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
create index parked_person on es.parked (consumer, partition_key, parked_at);
`;

/**
 * The one way events come into being. A transaction-scoped lock of this database is taken first, and versions are read in
 * later statements, so each sees every earlier commit: positions are dense in commit order, and
 * `position > checkpoint order by position` misses nothing (ADR 0003). A unit that does not fit is reported and
 * nothing of the batch is written; the caller drops it and sends the rest again.
 */
export const appendFunctions = `
create function es.take_lock() returns void language plpgsql volatile as $$
begin
  if current_setting('transaction_isolation') <> 'read committed' then
    raise exception 'the ledger is written at READ COMMITTED only' using errcode = '25001';
  end if;
  perform pg_advisory_xact_lock(7309453152421);
end $$;

create function es.tick(p_now timestamptz, p_last bigint, p_cause bigint) returns bigint language sql immutable as $$
  select greatest((extract(epoch from p_now) * 1000)::bigint << 16, p_last + 1, p_cause + 1)
$$;

create function es.append(
  p_now timestamptz,
  s_stream text[], s_expected int[], s_unit int[],
  e_stream text[], e_version int[], e_id uuid[], e_type text[], e_schema int[], e_participant uuid[], e_slice int[],
  e_internal boolean[], e_before int[], e_occurred timestamptz[], e_data jsonb, e_meta jsonb, e_cause bigint,
  c_unit int[], c_id uuid[], c_hash text[], c_version int[], c_event int[], c_position bigint[], c_rejection jsonb,
  k_unit int[], k_take boolean[], k_key text[], k_holder text[],
  t_streams text[], t_stream text[], t_kind text[], t_due timestamptz[]
) returns jsonb language plpgsql volatile security definer
  set search_path = es, pg_temp set enable_seqscan = off set enable_bitmapscan = off as $$
declare
  refused jsonb;
  last_position bigint;
  last_hlc bigint;
begin
  perform es.take_lock();

  select jsonb_agg(r) into refused from (
    select jsonb_build_object('unit', c.unit, 'why', 'command', 'commandId', m.command_id, 'bodyHash', m.body_hash,
             'streamVersion', m.stream_version, 'position', m.position::text, 'rejection', m.rejection) r
      from unnest(c_unit, c_id) c(unit, id) join es.commands m on m.command_id = c.id
    union all
    select jsonb_build_object('unit', s.unit, 'why', 'version', 'stream', s.stream, 'expected', s.expected, 'actual', v.actual)
      from unnest(s_stream, s_expected, s_unit) s(stream, expected, unit)
      cross join lateral (select coalesce((select e.stream_version from es.events e where e.stream_id = s.stream
                                            order by e.stream_version desc limit 1), 0) actual) v
     where v.actual <> s.expected
    union all
    select jsonb_build_object('unit', k.unit, 'why', 'claim', 'key', k.key, 'stream', k.holder, 'holder', h.holder)
      from unnest(k_unit, k_take, k_key, k_holder) k(unit, take, key, holder) join es.claims h on h.key = k.key
     where k.take and h.holder <> k.holder
       and not exists (select 1 from unnest(k_take, k_key, k_holder) f(take, key, holder)
                        where not f.take and f.key = k.key and f.holder = h.holder)
  ) x;
  if refused is not null then return jsonb_build_object('refused', refused); end if;

  select e.position, e.hlc into last_position, last_hlc from es.events e order by e.position desc limit 1;
  last_position := coalesce(last_position, 0);
  last_hlc := es.tick(p_now, coalesce(last_hlc, 0), e_cause);

  insert into es.events
  select last_position + b.n, b.stream, b.version, b.id, b.type, b.schema, b.participant, b.slice, b.internal,
         case when b.before > 0 then last_position + b.before
              else coalesce((select e.position from es.events e where e.slice = b.slice and not e.internal
                              order by e.position desc limit 1), 0) end,
         coalesce(b.occurred, p_now), p_now, last_hlc + b.n - 1, b.data, b.meta
    from rows from (unnest(e_stream, e_version, e_id, e_type, e_schema, e_participant, e_slice, e_internal, e_before, e_occurred),
                    jsonb_array_elements(e_data), jsonb_array_elements(e_meta))
         with ordinality b(stream, version, id, type, schema, participant, slice, internal, before, occurred, data, meta, n);

  if cardinality(c_id) > 0 then
    insert into es.commands
    select c.id, c.hash, c.version, coalesce(last_position + c.event, c.position), nullif(c.rejection, 'null'::jsonb), p_now
      from rows from (unnest(c_id, c_hash, c_version, c_event, c_position), jsonb_array_elements(c_rejection))
           c(id, hash, version, event, position, rejection);
  end if;
  if cardinality(k_key) > 0 then
    delete from es.claims h using unnest(k_take, k_key, k_holder) k(take, key, holder)
     where not k.take and h.key = k.key and h.holder = k.holder;
    insert into es.claims select k.key, k.holder from unnest(k_take, k_key, k_holder) k(take, key, holder)
     where k.take on conflict (key) do update set holder = excluded.holder where es.claims.holder = excluded.holder;
  end if;
  if cardinality(t_streams) > 0 then
    delete from es.timers t where t.stream_id = any (t_streams)
       and not exists (select 1 from unnest(t_stream, t_kind, t_due) w(stream, kind, due)
                        where w.stream = t.stream_id and w.kind = t.kind and w.due = t.due);
    insert into es.timers (stream_id, kind, due) select w.stream, w.kind, w.due
      from unnest(t_stream, t_kind, t_due) w(stream, kind, due) on conflict do nothing;
  end if;
  return jsonb_build_object('last', last_position::text);
end $$;

-- The lean path of a lone command: one stream, one event, no claim and no timer. Answers the position, or null when it
-- does not fit, and the caller asks es.append for the reason.
create function es.append_one(
  p_now timestamptz, e_stream text, e_expected int, e_id uuid, e_type text, e_schema int, e_participant uuid, e_slice int,
  e_internal boolean, e_occurred timestamptz, e_data jsonb, e_meta jsonb, e_cause bigint, c_id uuid, c_hash text
) returns bigint language plpgsql volatile security definer set search_path = es, pg_temp set enable_seqscan = off as $$
declare
  at bigint;
  last_hlc bigint;
begin
  perform es.take_lock();
  if c_id is not null and exists (select 1 from es.commands m where m.command_id = c_id) then return null; end if;
  if e_expected <> coalesce((select e.stream_version from es.events e where e.stream_id = e_stream
                              order by e.stream_version desc limit 1), 0) then return null; end if;
  select e.position, e.hlc into at, last_hlc from es.events e order by e.position desc limit 1;
  at := coalesce(at, 0) + 1;
  insert into es.events values (at, e_stream, e_expected + 1, e_id, e_type, e_schema, e_participant, e_slice, e_internal,
    coalesce((select e.position from es.events e where e.slice = e_slice and not e.internal order by e.position desc limit 1), 0),
    coalesce(e_occurred, p_now), p_now, es.tick(p_now, coalesce(last_hlc, 0), e_cause), e_data, e_meta);
  if c_id is not null then insert into es.commands values (c_id, c_hash, e_expected + 1, at, null, p_now); end if;
  return at;
end $$;
`;

/** Rights: `_app` runs the service, `_projector` writes read models; neither can change history or the schema. */
export const ledgerGrants = `
do $$
declare
  app text := current_database() || '_app';
  projector text := current_database() || '_projector';
begin
  execute format('grant usage on schema es to %I, %I', app, projector);
  execute format('grant select on all tables in schema es to %I, %I', app, projector);
  execute format('grant insert, update, delete on es.checkpoints, es.seen, es.parked, es.leases to %I, %I', app, projector);
  execute format('grant insert, update, delete on es.snapshots to %I', app);
  execute format('grant update, delete on es.timers to %I', app);
  revoke execute on all functions in schema es from public;
  execute format('grant execute on function es.append, es.append_one to %I', app);
end $$;
`;
