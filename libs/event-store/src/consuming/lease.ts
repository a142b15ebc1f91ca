import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';

/** The right to act under a name, with the fence that proves it to whoever is written to. */
export interface HeldLease {
  readonly fence: bigint;
}

/**
 * A named lease in the service's database: one owner at a time, each with a higher fence than the one before. Holding it only
 * spares work; the fence in every checkpoint write is what refuses an owner that was paused and has been replaced.
 */
export class Lease {
  private readonly owner = randomUUID();

  constructor(
    private readonly pool: Pool,
    private readonly name: string,
    private readonly seconds = 10,
  ) {}

  /** Takes or extends the lease; `undefined` while another owner holds it. Uses the database's real time. */
  async acquire(): Promise<HeldLease | undefined> {
    const { rows } = await this.pool.query<HeldLease>({
      name: 'es.acquire_lease',
      text: `insert into es.leases as l (name, owner, fence, lease_until)
       values ($1, $2, 1, clock_timestamp() + make_interval(secs => $3))
       on conflict (name) do update
          set owner = excluded.owner, lease_until = excluded.lease_until,
              fence = case when l.owner = excluded.owner then l.fence else l.fence + 1 end
        where l.owner = excluded.owner or l.lease_until < clock_timestamp()
       returning fence`,
      values: [this.name, this.owner, this.seconds],
    });
    return rows[0];
  }

  /** Gives the lease up, so that a successor need not wait for its end. */
  async release(): Promise<void> {
    await this.pool.query(
      `update es.leases set lease_until = '-infinity' where name = $1 and owner = $2`,
      [this.name, this.owner],
    );
  }
}
