/**
 * The bus as tables in a database of its own. Everything lives in schema `bus`, owned by `<database>_owner`; services log in as
 * `<database>_app`, which reads records and changes them through the functions alone.
 */
export const busTables = `
create schema bus;

create table bus.records (
  topic      text        not null,
  partition  smallint    not null,
  "offset"   bigint      not null,
  event      json        not null,
  written_at timestamptz not null default clock_timestamp(),
  primary key (topic, partition, "offset")
);
alter table bus.records set (autovacuum_vacuum_insert_scale_factor = 0.02);

-- Where each partition ends; kept apart from the records, so that offsets go on after all of them have expired.
create table bus.partitions (
  topic       text     not null,
  partition   smallint not null,
  next_offset bigint   not null,
  primary key (topic, partition)
) with (fillfactor = 50);

-- Who works which partition of a group. A claim is given back by its member, or ends with it.
create table bus.members (
  group_name text        not null,
  member     uuid        not null,
  joined_at  timestamptz not null default clock_timestamp(),
  expires_at timestamptz not null,
  primary key (group_name, member)
);
create table bus.claims (
  group_name text     not null,
  partition  smallint not null,
  member     uuid     not null,
  primary key (group_name, partition)
);
`;

export const busFunctions = `
-- Stores a batch in the given order. The topic's lock is held to the commit, so offsets are dense in commit order and a
-- reader that goes on from the last offset it saw misses nothing.
create function bus.publish(p_topic text, p_partitions smallint[], p_events json)
returns void language plpgsql volatile security definer set search_path = bus, pg_temp as $$
begin
  if current_setting('transaction_isolation') <> 'read committed' then
    raise exception 'the bus is written at READ COMMITTED only' using errcode = '25001';
  end if;
  perform pg_advisory_xact_lock(hashtextextended('bus.topic:' || p_topic, 0));
  with batch as (
    select b.partition, b.event, row_number() over (partition by b.partition order by b.n) as rank,
           count(*) over (partition by b.partition) as size
      from rows from (unnest(p_partitions), json_array_elements(p_events)) with ordinality b(partition, event, n)
  ), ends as (
    insert into bus.partitions as p (topic, partition, next_offset)
    select p_topic, b.partition, count(*) from batch b group by b.partition order by b.partition
    on conflict (topic, partition) do update set next_offset = p.next_offset + excluded.next_offset
    returning p.partition, p.next_offset
  )
  insert into bus.records (topic, partition, "offset", event)
  select p_topic, b.partition, e.next_offset - b.size + b.rank - 1, b.event
    from batch b join ends e using (partition);
end $$;

-- A member's sign of life. Takes free partitions up to its fair share and names those it has too many of; they move when it
-- gives them back, so nobody else's partitions move.
create function bus.beat(p_group text, p_member uuid, p_partitions int, p_seconds float8)
returns jsonb language plpgsql volatile security definer set search_path = bus, pg_temp as $$
declare
  members int;
  share int;
begin
  perform pg_advisory_xact_lock(hashtextextended('bus.group:' || p_group, 0));
  insert into bus.members as m (group_name, member, expires_at)
  values (p_group, p_member, clock_timestamp() + make_interval(secs => p_seconds))
  on conflict (group_name, member) do update set expires_at = excluded.expires_at;
  delete from bus.members m where m.group_name = p_group and m.expires_at < clock_timestamp();
  delete from bus.claims c where c.group_name = p_group
     and not exists (select 1 from bus.members m where m.group_name = p_group and m.member = c.member);

  select count(*) into members from bus.members m where m.group_name = p_group;
  -- Where the division leaves a rest, those who hold most keep one more.
  select p_partitions / members + case when r.rank <= p_partitions % members then 1 else 0 end into share
    from (select h.member, row_number() over (order by h.held desc, h.joined_at, h.member) as rank
            from (select m.member, m.joined_at,
                         (select count(*) from bus.claims c where c.group_name = p_group and c.member = m.member) as held
                    from bus.members m where m.group_name = p_group) h) r
   where r.member = p_member;

  insert into bus.claims (group_name, partition, member)
  select p_group, g.partition, p_member
    from (select generate_series(0, p_partitions - 1) as partition) g
   where not exists (select 1 from bus.claims c where c.group_name = p_group and c.partition = g.partition)
   order by g.partition
   limit greatest(0, share - (select count(*) from bus.claims c where c.group_name = p_group and c.member = p_member));

  return (select jsonb_build_object('share', share, 'claims', coalesce(jsonb_agg(c.partition order by c.partition), '[]'))
            from bus.claims c where c.group_name = p_group and c.member = p_member);
end $$;

create function bus.give_back(p_group text, p_member uuid, p_partitions smallint[])
returns void language sql volatile security definer set search_path = bus, pg_temp as $$
  delete from bus.claims where group_name = p_group and member = p_member and partition = any (p_partitions)
$$;

create function bus.leave(p_group text, p_member uuid)
returns void language sql volatile security definer set search_path = bus, pg_temp as $$
  delete from bus.claims where group_name = p_group and member = p_member;
  delete from bus.members where group_name = p_group and member = p_member
$$;

-- Removes records older than p_age, the oldest p_limit of each partition at most; how many went.
create function bus.expire(p_age interval, p_limit int)
returns bigint language sql volatile security definer set search_path = bus, pg_temp as $$
  with gone as (
    delete from bus.records r
     using bus.partitions p
     cross join lateral (select o."offset", o.written_at from bus.records o
                          where o.topic = p.topic and o.partition = p.partition order by o."offset" limit p_limit) old
     where r.topic = p.topic and r.partition = p.partition and r."offset" = old."offset"
       and old.written_at < clock_timestamp() - p_age
    returning 1
  )
  select count(*) from gone
$$;
`;

/** Rights: `_app` reads, and writes through the functions; records are never changed. */
export const busGrants = `
do $$
declare
  app text := current_database() || '_app';
begin
  execute format('grant usage on schema bus to %I', app);
  execute format('grant select on all tables in schema bus to %I', app);
  revoke execute on all functions in schema bus from public;
  execute format('grant execute on function bus.publish, bus.beat, bus.give_back, bus.leave, bus.expire to %I', app);
end $$;
`;
