/**
 * Ledgers without the lock, as others have shipped them: the negative controls of the race proof. They exist to be caught, and
 * no service can reach them. Positions come from a sequence, so a later position may commit before an earlier one.
 */
export const unfencedLedger = `
create schema variant;
create sequence variant.position_seq;
create table variant.events (
  position  bigint primary key,
  stream_id text not null,
  version   integer not null,
  txid      xid8 not null default pg_current_xact_id(),
  unique (stream_id, version)
);
create index on variant.events (txid, position);

create function variant.append(p_stream text, p_count int, p_fenced boolean) returns int language plpgsql volatile as $$
declare
  base int;
begin
  if p_fenced then
    perform pg_advisory_xact_lock_shared((1::bigint << 56) | last_value) from variant.position_seq;
  end if;
  perform pg_advisory_xact_lock(2, hashtext(p_stream));
  select coalesce(max(version), 0) into base from variant.events where stream_id = p_stream;
  insert into variant.events (position, stream_id, version)
  select nextval('variant.position_seq'), p_stream, base + n from generate_series(1, p_count) n;
  return base;
end $$;
`;

/** The readers that look right and are not. \`$1\` is the checkpoint. */
export const blindReaders = {
  'position reader': `select position, stream_id, version from variant.events where position > $1 order by position limit 500`,
  'position + xmin reader': `select position, stream_id, version from variant.events
      where position > $1 and txid < pg_snapshot_xmin(pg_current_snapshot()) order by position limit 500`,
  // The pause stands for a busy server: the snapshot is older than the look at the locks.
  'one-statement fence': `with pause as materialized (select pg_sleep(0.01)),
      fence as materialized (
        select least((select last_value from variant.position_seq),
                     coalesce((select min((((classid::bigint) & 16777215) << 32) | objid::bigint) from pg_locks
                                where locktype = 'advisory' and objsubid = 1 and (classid::bigint >> 24) = 1
                                  and database = (select oid from pg_database where datname = current_database())),
                              9223372036854775807)) safe from pause)
      select position, stream_id, version from variant.events, fence
       where position > $1 and position <= safe order by position limit 500`,
} as const;
