import { Unavailable } from '@academy/kernel';
import { DatabaseError } from 'pg';
import { KeyDestroyed } from './failures.js';
import { DESTROYED_STATE } from './key-schema.js';

/** Connection lost, serialisation or deadlock, no resources, cancelled or shutting down, a lock not had. */
const PASSING = /^(08|40|53|57|55P03|25006)/;

/**
 * What a query's failure means. A failure without an SQLSTATE never reached PostgreSQL.
 * The server's own words stay inside: they may quote a row.
 */
export const keyFailure = (error: unknown, subject: string): unknown => {
  if (!(error instanceof DatabaseError))
    return new Unavailable('the key database does not answer', 1, { cause: error });

  const { code = '' } = error;
  if (code === DESTROYED_STATE) return new KeyDestroyed(subject);
  if (PASSING.test(code)) return new Unavailable(`the key database answered ${code}`);
  return new Error(`the key database refused with ${code}`);
};
