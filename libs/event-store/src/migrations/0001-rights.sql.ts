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
  -- Read models: the owner makes the tables, the projector writes the rows, the service reads them.
  create schema read;
  execute format('grant usage on schema read to %I, %I', app, projector);
  execute format('alter default privileges in schema read grant select on tables to %I', app);
  execute format('alter default privileges in schema read grant select, insert, update, delete on tables to %I', projector);
  execute format('grant execute on function es.append_one to %I', app);
end $$;
`;
