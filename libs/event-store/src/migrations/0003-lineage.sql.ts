/**
 * Which database this is: a copy, a restored dump, a promoted standby and a recovery to a point in time each have another lineage than
 * the one that wrote the last epoch, and a feed epoch of their own.
 */
export const lineageFunctions = `
alter table es.feed_epochs add column lineage text;

create function es.lineage() returns text language sql stable as $$
  select concat_ws('/', s.system_identifier, c.timeline_id, d.oid, 'es.events'::regclass::oid)
    from pg_control_system() s, pg_control_checkpoint() c, pg_database d where d.datname = current_database()
$$;

update es.feed_epochs e set lineage = es.lineage()
  from pg_control_system() s, pg_control_checkpoint() c
 where e.system_identifier = s.system_identifier::text and e.timeline = c.timeline_id;

-- The epoch of this feed. Begins a new one where the newest was written by a database of another lineage. What was seen and parked of
-- this very feed was restored together with it, so it is of the new epoch; other databases find out by themselves.
create function es.feed_epoch() returns uuid language plpgsql security definer set search_path = pg_catalog as $$
declare
  here text := es.lineage();
  newest es.feed_epochs;
  begun uuid;
begin
  select * into newest from es.feed_epochs order by started_at desc, epoch limit 1;
  if newest.lineage = here then
    return newest.epoch;
  end if;
  perform pg_advisory_xact_lock(hashtextextended('es.feed_epoch', 0));
  select * into newest from es.feed_epochs order by started_at desc, epoch limit 1;
  if newest.lineage = here then
    return newest.epoch;
  end if;
  insert into es.feed_epochs (floor_position, system_identifier, timeline, lineage)
  select coalesce((select max(position) from es.events), 0), s.system_identifier::text, c.timeline_id, here
    from pg_control_system() s, pg_control_checkpoint() c
  returning epoch into begun;
  update es.seen set feed_epoch = begun where feed_epoch = newest.epoch;
  update es.parked set feed_epoch = begun, event = jsonb_set(event, '{feedepoch}', to_jsonb(begun::text))
   where feed_epoch = newest.epoch;
  return begun;
end $$;

do $$
begin
  revoke execute on function es.lineage, es.feed_epoch from public;
  execute format('grant execute on function es.feed_epoch to %I', current_database() || '_app');
end $$;
`;
