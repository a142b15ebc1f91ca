import type { ClientBase } from 'pg';

/**
 * Starts a feed epoch when this database is not the one that wrote the last epoch: another cluster (restored by copy) or another
 * timeline (promoted, or recovered to a point in time). Run as the owner, after the migrations and before serving.
 * Returns whether a new epoch began.
 */
export const startEpochIfNew = async (owner: ClientBase): Promise<boolean> => {
  const { rowCount } = await owner.query(`
    insert into es.feed_epochs (floor_position, system_identifier, timeline)
    select coalesce((select max(position) from es.events), 0), s.system_identifier::text, c.timeline_id
      from pg_control_system() s, pg_control_checkpoint() c
     where not exists (
       select 1 from (select * from es.feed_epochs order by started_at desc limit 1) newest
        where newest.system_identifier = s.system_identifier::text and newest.timeline = c.timeline_id)`);
  return (rowCount ?? 0) > 0;
};
