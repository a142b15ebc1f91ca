import type { StoredEvent } from '@academy/contracts';
import type { Pool } from 'pg';
import { SELECT, stored, type EventRow } from './event-row.js';
import { orUnavailable } from './pool.js';

/** A stretch of the ledger's past; positions exclusive at the beginning, inclusive at the end. */
export interface PastAsked {
  readonly after: bigint;
  readonly until: bigint;
  /** One slice; all of them unless told. */
  readonly slice?: number;
  /** Names of events that are not wanted. */
  readonly except: readonly string[];
  readonly limit: number;
}

/** An event and, in the same answer, the epoch that the ledger's feed is in. */
type PastRow = EventRow & { readonly epoch: string | null };

const inEpoch = (events: string): string =>
  `select e.*, (select epoch from es.feed_epochs order by started_at desc, epoch limit 1) from (${events}) e order by position`;

const WANTED = 'position > $1 and position <= $2 and type <> all ($3)';

/** All of it is read along the positions; one slice has indexes of its own, one of them for what stays inside. */
const OF_ALL = inEpoch(`${SELECT} where ${WANTED} order by position limit $4`);
const OF_SLICE = inEpoch(`select * from (
    (${SELECT} where ${WANTED} and slice = $5 and not internal and position >> 13 >= $1 >> 13 and position >> 13 <= $2 >> 13
      order by position >> 13, position limit $4)
    union all
    (${SELECT} where ${WANTED} and slice = $5 and internal order by position limit $4)
  ) both_kinds order by position limit $4`);

/** Reads the ledger's past on a pool of one's own, internal events included. Throws `Unavailable`. */
export const readPast = (
  pool: Pool,
  { after, until, slice, except, limit }: PastAsked,
): Promise<StoredEvent[]> =>
  orUnavailable(async () => {
    const values = [after, until, except, limit];
    const { rows } = await pool.query<PastRow>(
      slice === undefined
        ? { name: 'es.past', text: OF_ALL, values }
        : { name: 'es.past_slice', text: OF_SLICE, values: [...values, slice] },
    );
    return rows.map((row) => {
      if (row.epoch === null) throw new Error('the ledger has no feed epoch: run the migrations');
      return stored(row, row.epoch);
    });
  });
