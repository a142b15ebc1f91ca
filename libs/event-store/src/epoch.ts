import type { ClientBase } from 'pg';

/**
 * Starts a feed epoch when this database is not the one that wrote the last epoch: another cluster or database (restored by copy or
 * from a dump) or another timeline (promoted, or recovered to a point in time). Run as the owner, after the migrations and before
 * serving; a process that lives through a restore does the same when it connects again. Returns whether a new epoch began.
 */
export const startEpochIfNew = async (owner: ClientBase): Promise<boolean> => {
  const { rows } = await owner.query<{ began: boolean }>(
    `select es.feed_epoch() is distinct from
            (select epoch from es.feed_epochs order by started_at desc, epoch limit 1) began`,
  );
  return rows[0]?.began ?? false;
};
