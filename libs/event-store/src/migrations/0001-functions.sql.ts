/**
 * The one way events come into being. A transaction-scoped lock of this database is taken first, and versions are read in
 * later statements, so each sees every earlier commit: positions are dense in commit order, and
 * `position > checkpoint order by position` misses nothing (ADR 0004). A unit that does not fit is reported and
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
`;
