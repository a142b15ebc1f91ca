/** `bus.publish` tells each event's offset, in the order given, so that whoever published knows what readers will find. */
export const publishTellsOffsets = `
drop function bus.publish(text, smallint[], json);

-- Stores a batch in the given order. The topic's lock is held to the commit, so offsets are dense in commit order and a
-- reader that goes on from the last offset it saw misses nothing.
create function bus.publish(p_topic text, p_partitions smallint[], p_events json)
returns bigint[] language plpgsql volatile security definer set search_path = bus, pg_temp as $$
declare
  offsets bigint[];
begin
  if current_setting('transaction_isolation') <> 'read committed' then
    raise exception 'the bus is written at READ COMMITTED only' using errcode = '25001';
  end if;
  perform pg_advisory_xact_lock(hashtextextended('bus.topic:' || p_topic, 0));
  with batch as (
    select b.n, b.partition, b.event, row_number() over (partition by b.partition order by b.n) as rank,
           count(*) over (partition by b.partition) as size
      from rows from (unnest(p_partitions), json_array_elements(p_events)) with ordinality b(partition, event, n)
  ), ends as (
    insert into bus.partitions as p (topic, partition, next_offset)
    select p_topic, b.partition, count(*) from batch b group by b.partition order by b.partition
    on conflict (topic, partition) do update set next_offset = p.next_offset + excluded.next_offset
    returning p.partition, p.next_offset
  ), numbered as (
    select b.n, b.partition, e.next_offset - b.size + b.rank - 1 as place, b.event
      from batch b join ends e using (partition)
  ), stored as (
    insert into bus.records (topic, partition, "offset", event)
    select p_topic, m.partition, m.place, m.event from numbered m
  )
  select array_agg(m.place order by m.n) into offsets from numbered m;
  return offsets;
end $$;

do $$
begin
  revoke execute on function bus.publish from public;
  execute format('grant execute on function bus.publish to %I', current_database() || '_app');
end $$;
`;
