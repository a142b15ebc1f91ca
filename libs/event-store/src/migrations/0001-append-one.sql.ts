/** The way in of a lone command, as it is now: each migration that changed it puts it in anew. */
export const appendOneFunction = `
-- The lean path of a lone command: one stream, one event, no claim and no timer. Answers the position, or null when it
-- does not fit, and the caller asks es.append for the reason.
create or replace function es.append_one(
  p_now timestamptz, e_stream text, e_expected int, e_id uuid, e_type text, e_schema int, e_participant uuid, e_slice int,
  e_internal boolean, e_occurred timestamptz, e_data jsonb, e_meta jsonb, e_cause bigint, c_id uuid, c_hash text
) returns bigint language plpgsql volatile security definer set search_path = es, pg_temp set enable_seqscan = off as $$
declare
  answered boolean;
  version integer;
  before bigint;
  at bigint;
  last_hlc bigint;
begin
  perform es.take_lock();
  select exists (select 1 from es.commands m where m.command_id = c_id),
         coalesce((select e.stream_version from es.events e where e.stream_id = e_stream
                    order by e.stream_version desc limit 1), 0),
         coalesce((select e.position from es.events e where e.slice = e_slice and not e.internal
                    order by e.position >> 13 desc, e.position desc limit 1), 0),
         coalesce(l.position, 0) + 1, coalesce(l.hlc, 0)
    into answered, version, before, at, last_hlc
    from (select) one
    left join lateral (select e.position, e.hlc from es.events e order by e.position desc limit 1) l on true;
  if answered or version <> e_expected then return null; end if;
  with recorded as (
    insert into es.commands select c_id, c_hash, e_expected + 1, at, null, p_now where c_id is not null
  )
  insert into es.events values (at, e_stream, e_expected + 1, e_id, e_type, e_schema, e_participant, e_slice, e_internal, before,
    coalesce(e_occurred, p_now), p_now, es.tick(p_now, last_hlc, e_cause), e_data, e_meta);
  return at;
end $$;
`;
