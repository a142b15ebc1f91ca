import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool } from 'pg';
import type { ReadPage } from './feed-follower.js';
import { holesIn, pageBefore, readRows } from './sequenced-reader.js';

/** A busy server lets so much time pass between two statements, and some more. */
const BETWEEN_MS = 20;

/** The lowest position at which a writer that is still under way may have begun. */
const FLOOR = `
  select min((((classid::bigint) & 16777215) << 32) | objid::bigint) floor from pg_locks
   where locktype = 'advisory' and objsubid = 1 and (classid::bigint >> 24) = 1
     and database = (select oid from pg_database where datname = current_database())`;

/**
 * Seeded bug S-03: gap detection by two statements. The first one reads, the second asks whether anybody is under way who may still
 * fill the holes; whoever has committed in between is not, and was not there to be read either. The crash run must catch it.
 */
export const readThenLook =
  (ledger: Pool): ReadPage =>
  async (checkpoint) => {
    const placed = await readRows(ledger, 'position reader', checkpoint);
    await sleep(BETWEEN_MS);
    const { rows } = await ledger.query<{ floor: bigint | null }>(FLOOR);
    const floor = rows[0]?.floor ?? null;
    const awaited = holesIn(placed, checkpoint).find((hole) => floor !== null && hole >= floor);
    return pageBefore(awaited, placed, checkpoint);
  };
