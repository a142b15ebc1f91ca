import type { StoredEvent } from '@academy/contracts';
import type { Pool } from 'pg';
import { SELECT, stored, type EventRow } from './event-row.js';
import type { SliceRange } from './event-store.js';
import { orUnavailable } from './pool.js';

/** A stretch of the ledger's past; positions exclusive at the beginning, inclusive at the end. */
export interface PastAsked {
  readonly after: bigint;
  readonly until: bigint;
  readonly slices: SliceRange;
  /** Names of events that are not wanted. */
  readonly except: readonly string[];
  readonly limit: number;
}

const NEWEST_EPOCH = 'select epoch from es.feed_epochs order by started_at desc, epoch limit 1';

const epochOf = async (pool: Pool): Promise<string> => {
  const { rows } = await pool.query<{ epoch: string }>(NEWEST_EPOCH);
  if (!rows[0]) throw new Error('the ledger has no feed epoch: run the migrations');
  return rows[0].epoch;
};

const WANTED = 'position > $1 and position <= $2';

/** A whole range is read along the positions; one slice has indexes of its own, one of them for what stays inside. */
const IN_RANGE = `${SELECT} where ${WANTED} and slice between $3 and $4 and type <> all ($5) order by position limit $6`;
const IN_SLICE = `select * from (
    (${SELECT} where ${WANTED} and slice = $3 and not internal and type <> all ($4) order by position limit $5)
    union all
    (${SELECT} where ${WANTED} and slice = $3 and internal and type <> all ($4) order by position limit $5)
  ) e order by position limit $5`;

/** Reads the ledger's past on a pool of one's own, internal events included. Throws `Unavailable`. */
export const readPast = (
  pool: Pool,
  { after, until, slices: { from, to }, except, limit }: PastAsked,
): Promise<StoredEvent[]> =>
  orUnavailable(async () => {
    const epoch = await epochOf(pool);
    const { rows } =
      from === to
        ? await pool.query<EventRow>({
            name: 'es.past_slice',
            text: IN_SLICE,
            values: [after, until, from, except, limit],
          })
        : await pool.query<EventRow>({
            name: 'es.past',
            text: IN_RANGE,
            values: [after, until, from, to, except, limit],
          });
    return rows.map((row) => stored(row, epoch));
  });
