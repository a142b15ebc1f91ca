import { Lease, type EventStore, type HeldLease } from '@academy/event-store';

const LEASE_SECONDS = 10;
const RENEW_MS = 3_000;

/**
 * The right to be the only one at something in a service's database. Renewed while it is used; a leader that was paused past
 * its end finds out at its next step.
 */
export class Leadership {
  private readonly lease: Lease;
  private held: HeldLease | undefined;
  private renewAt = 0;

  constructor(store: EventStore, name: string) {
    this.lease = new Lease(store.pool, name, LEASE_SECONDS);
  }

  /** The lease, `undefined` while another one leads. The same object as long as the leadership was not interrupted. */
  async hold(): Promise<HeldLease | undefined> {
    const now = performance.now();
    if (this.held && now < this.renewAt) return this.held;

    const lease = await this.lease.acquire();
    if (lease?.fence !== this.held?.fence) this.held = lease;
    this.renewAt = now + RENEW_MS;
    return this.held;
  }

  /** Takes nothing for granted any more: the next `hold` asks the database, and answers with a new object. */
  doubt(): void {
    this.held = undefined;
  }

  async resign(): Promise<void> {
    this.held = undefined;
    await this.lease.release();
  }
}
