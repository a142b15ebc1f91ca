import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool } from 'pg';
import { PAGE, pageOf, type Placed, type ReadPage } from './feed-follower.js';

/** A busy server lets so much time pass between two statements, and some more. */
const BETWEEN_MS = 20;

const STEPS = `select position, participant_id::text person, 's' || (data->>'step') mark
  from es.events where position > $1 order by position limit ${PAGE}`;

/**
 * Seeded bug S-05: a page that is not full has everything, so the checkpoint moves to the high-water mark. What was committed after
 * the page was read is below the mark and nobody's. The crash run must catch it.
 */
export const readToHighWater =
  (ledger: Pool): ReadPage =>
  async (checkpoint) => {
    const { rows: placed } = await ledger.query<Placed>(STEPS, [checkpoint]);
    if (placed.length === 0 || placed.length === PAGE) return pageOf(placed, checkpoint);
    await sleep(BETWEEN_MS);
    const { rows } = await ledger.query<{ mark: bigint }>(
      'select max(position) mark from es.events',
    );
    return { marks: placed, to: rows[0]?.mark ?? checkpoint };
  };
