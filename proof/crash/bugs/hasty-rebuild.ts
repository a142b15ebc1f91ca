import { inTransaction, Poller, type Found } from '@academy/event-store';
import type { Pool } from 'pg';
import { CONSUMER } from './feed-follower.js';
import { readRows } from './sequenced-reader.js';
import { writeMarks } from './trail-marks.js';

/** Somebody asks for the rebuild in the middle of the day: when there are so many steps. */
const WHEN = 90;

const STEPS = `select count(*)::int count from trail, jsonb_array_elements_text(marks) mark where mark like 's%'`;
const FOLLOW = `insert into es.checkpoints (consumer, source, position) values ('${CONSUMER}', 'steps', $1), ('${CONSUMER}', 'echoes', 0)
  on conflict (consumer, source) do update set position = excluded.position`;

const rebuild = async (trail: Pool, ledger: Pool): Promise<void> => {
  const { rows } = await ledger.query<{ target: bigint }>(
    'select last_value target from variant.position_seq',
  );
  const target = rows[0]?.target ?? 0n;
  const all = await readRows(ledger, 'position reader', 0n);
  await inTransaction(trail, async (client) => {
    await client.query('lock table trail in exclusive mode');
    await client.query('delete from trail');
    await writeMarks(
      client,
      all.filter(({ position }) => position <= target),
    );
    await client.query(FOLLOW, [target]);
  });
};

/**
 * Seeded bug S-06: a rebuild that reads up to the sequence's last value and lets the follower go on from there. A position that had
 * been handed out, and not committed, is behind both of them. The crash run must catch it.
 */
export const rebuildOnce = (trail: Pool, ledger: Pool): void => {
  let isDone = false;
  const poll = async (): Promise<Found> => {
    if (isDone) return 'nothing';
    const { rows } = await trail.query<{ count: number }>(STEPS);
    if ((rows[0]?.count ?? 0) < WHEN) return 'nothing';
    await rebuild(trail, ledger);
    isDone = true;
    return 'some';
  };
  new Poller({ poll, idleMs: 50 }).start();
};
