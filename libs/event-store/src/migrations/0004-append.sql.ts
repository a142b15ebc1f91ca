/**
 * The set-based way in, as it is now: each migration that changed it puts it in anew. What does not fit is found by the insert itself:
 * a version or a command that is taken violates its index, and only then is it looked for. Before it only that is looked at which no
 * insert tells: that a stream has come as far as it is expected to, and (`p_look`) claims and streams that are only to be there. To look
 * up everything first took a sixth of an append.
 *
 * A caller says of each slice where its last published event is (`e_known`): certain where it is after `p_since` and the events that the
 * caller names are at their positions (`p_confirmed`, `p_last`: nobody else has written since), else a place from which to look. What it
 * knows of a life before a restore is not there any more, and the slice is looked up as a whole. To look up everything took a tenth of
 * an append. Of a small append it tells the clock and each event's predecessor, so that whoever wrote the events need not read them back.
 */
export const appendFunction = `
drop function if exists es.append;

create or replace function es.refusals(
  s_stream text[], s_expected int[], s_unit int[], c_unit int[], c_id uuid[],
  k_unit int[], k_take boolean[], k_key text[], k_holder text[]
) returns jsonb language sql volatile set search_path = es, pg_temp set enable_seqscan = off set enable_bitmapscan = off as $$
  select jsonb_agg(r) from (
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
  ) x
$$;

create function es.append(
  p_now timestamptz, p_look boolean,
  p_confirmed bigint, p_confirmed_id uuid, p_last bigint, p_last_id uuid, p_since bigint,
  s_stream text[], s_expected int[], s_unit int[],
  e_stream text[], e_version int[], e_id uuid[], e_type text[], e_schema int[], e_participant uuid[], e_slice int[],
  e_internal boolean[], e_before int[], e_known bigint[], e_occurred timestamptz[], e_data jsonb, e_meta jsonb, e_cause bigint,
  c_unit int[], c_id uuid[], c_hash text[], c_version int[], c_event int[], c_position bigint[], c_rejection jsonb,
  k_unit int[], k_take boolean[], k_key text[], k_holder text[],
  t_streams text[], t_stream text[], t_kind text[], t_due timestamptz[]
) returns jsonb language plpgsql volatile security definer
  set search_path = es, pg_temp set enable_seqscan = off set enable_bitmapscan = off as $$
declare
  refused jsonb;
  last_position bigint;
  last_hlc bigint;
  last_id uuid;
  foreseen boolean;
  previous jsonb;
begin
  perform es.take_lock();

  if p_look or exists (
    select from unnest(s_stream, s_expected) s(stream, expected)
     where s.expected > 0
       and not exists (select from es.events e where e.stream_id = s.stream and e.stream_version = s.expected)
  ) then
    refused := es.refusals(s_stream, s_expected, s_unit, c_unit, c_id, k_unit, k_take, k_key, k_holder);
    if refused is not null then return jsonb_build_object('refused', refused); end if;
  end if;

  select e.position, e.hlc, e.event_id into last_position, last_hlc, last_id from es.events e order by e.position desc limit 1;
  foreseen := coalesce(last_position = p_last and last_id = p_last_id, false)
    and exists (select from es.events e where e.position = p_confirmed and e.event_id = p_confirmed_id);
  last_position := coalesce(last_position, 0);
  last_hlc := es.tick(p_now, coalesce(last_hlc, 0), e_cause);

  begin
    insert into es.events
    select last_position + b.n, b.stream, b.version, b.id, b.type, b.schema, b.participant, b.slice, b.internal,
           case when b.before > 0 then last_position + b.before
                when foreseen and b.known > p_since then b.known
                else coalesce((select e.position from es.events e where e.slice = b.slice and not e.internal
                                and e.position >> 13 >= b.known >> 13 and e.position >= b.known
                                order by e.position >> 13 desc, e.position desc limit 1),
                              (select e.position from es.events e where e.slice = b.slice and not e.internal
                                order by e.position >> 13 desc, e.position desc limit 1), 0) end,
           coalesce(b.occurred, p_now), p_now, last_hlc + b.n - 1, b.data, b.meta
      from rows from (unnest(e_stream, e_version, e_id, e_type, e_schema, e_participant, e_slice, e_internal, e_before, e_known, e_occurred),
                      jsonb_array_elements(e_data), jsonb_array_elements(e_meta))
           with ordinality b(stream, version, id, type, schema, participant, slice, internal, before, known, occurred, data, meta, n);

    if cardinality(c_id) > 0 then
      insert into es.commands
      select c.id, c.hash, c.version, coalesce(last_position + c.event, c.position), nullif(c.rejection, 'null'::jsonb), p_now
        from rows from (unnest(c_id, c_hash, c_version, c_event, c_position), jsonb_array_elements(c_rejection))
             c(id, hash, version, event, position, rejection);
    end if;
  exception when unique_violation then
    refused := es.refusals(s_stream, s_expected, s_unit, c_unit, c_id, k_unit, k_take, k_key, k_holder);
    if refused is null then raise; end if;
    return jsonb_build_object('refused', refused);
  end;
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
  if cardinality(e_id) <= 16 then
    select jsonb_agg(e.previous::text order by e.position) into previous from es.events e where e.position > last_position;
  end if;
  return jsonb_build_object('last', last_position::text, 'hlc', last_hlc::text, 'foreseen', foreseen,
    'previous', previous);
end $$;

do $$
begin
  revoke execute on function es.append, es.refusals from public;
  execute format('grant execute on function es.append to %I', current_database() || '_app');
end $$;
`;
