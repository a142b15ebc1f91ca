import type { Pool } from 'pg';

const guarded = new WeakSet<Pool>();
const ignore = (): void => undefined;

/**
 * Lets the process outlive a connection that breaks between two statements of a transaction: the next statement fails with it.
 * The pool listens to idle connections only, and an `error` event without a listener ends the process.
 */
export const outliveConnections = (pool: Pool): void => {
  if (guarded.has(pool)) return;
  guarded.add(pool);
  pool.on('acquire', (client) => {
    if (!client.listeners('error').includes(ignore)) client.on('error', ignore);
  });
};
