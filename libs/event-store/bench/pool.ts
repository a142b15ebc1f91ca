import pg from 'pg';

/** Connections at most of every contender that takes one per call: more of them were slower on two cores. */
export const CONNECTIONS = 32;

/** A plain pool; a connection that breaks while it idles must not hide the error of the run. */
export const openPool = (config: pg.PoolConfig): pg.Pool =>
  new pg.Pool({ max: CONNECTIONS, ...config }).on('error', () => undefined);
