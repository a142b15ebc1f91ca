/** The only ways in which the app role writes keys. */
export const FUNCTIONS = `
create or replace function privacy.create_key(
  subject uuid, new_wrapped bytea, new_master_key_id text, new_fingerprint text
) returns setof privacy.subject_keys
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into privacy.subject_keys (subject_id, wrapped, master_key_id, fingerprint)
  values (subject, new_wrapped, new_master_key_id, new_fingerprint)
  on conflict (subject_id) do nothing;
  return query select * from privacy.subject_keys k where k.subject_id = subject;
end $$;

create or replace function privacy.destroy_key(
  subject uuid, at timestamptz, approver text, basis text
) returns setof privacy.destroyed_keys
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into privacy.destroyed_keys (subject_id, destroyed_at, approved_by, legal_basis)
  values (subject, at, approver, basis)
  on conflict (subject_id) do nothing;
  return query select * from privacy.destroyed_keys d where d.subject_id = subject;
end $$;

create or replace function privacy.rewrap_key(
  subject uuid, old_wrapped bytea, new_wrapped bytea, new_master_key_id text
) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update privacy.subject_keys k set wrapped = new_wrapped, master_key_id = new_master_key_id
   where k.subject_id = subject and k.wrapped = old_wrapped;
  return found;
end $$;`;

/** The app role reads both tables and calls three functions; `app` is a quoted identifier. */
export const grantsTo = (app: string): string => `
revoke all on all functions in schema privacy from public;
grant usage on schema privacy to ${app};
grant select on privacy.subject_keys, privacy.destroyed_keys to ${app};
grant execute on function
  privacy.create_key(uuid, bytea, text, text),
  privacy.destroy_key(uuid, timestamptz, text, text),
  privacy.rewrap_key(uuid, bytea, bytea, text)
to ${app};`;
