import type { Causation } from '@academy/contracts';
import type { Pool } from 'pg';
import type { EventStore } from '../src/event-store.js';
import { ledgerContender } from './appends.js';
import type { Dose } from './dose.js';
import { interleaved, type Round } from './load.js';
import type { Measure } from './measure.js';
import { nextEntry } from './payload.js';
import { openPool } from './pool.js';

const BATCH = 1_000;

/** Makes the feed long enough. */
const fill = async (store: EventStore, events: number): Promise<void> => {
  const { append } = ledgerContender(store, false);
  for (let head = await store.head(); head < BigInt(events); head = await store.head())
    await Promise.all(Array.from({ length: 4 * BATCH }, () => append(nextEntry())));
};

const timed = async (events: number, read: () => Promise<number>): Promise<Round> => {
  const began = performance.now();
  const count = await read();
  if (count < events) throw new Error(`read ${count} events of ${events}`);
  return { perSecond: (count * 1_000) / (performance.now() - began), p99Ms: NaN };
};

const readFeed = async (store: EventStore, events: number): Promise<number> => {
  let count = 0;
  for (let after = 0n; count < events;) {
    const batch = await store.readFeed(after, BATCH);
    const last = batch.at(-1);
    if (!last) break;
    count += batch.length;
    after = last.position;
  }
  return count;
};

const SELECT = `select position::text, stream_id, stream_version::text, event_id::text, type, schema_version::text,
  participant_id::text, slice::text, internal::text, previous::text, occurred_at::text, recorded_at::text, hlc::text,
  data::text, meta::text from es.events e where e.position > $1 order by e.position limit ${BATCH}`;

interface RawRow {
  readonly position: string;
  readonly data: string;
  readonly meta: string;
}

/** The same columns as text with the two bodies parsed: what a reader costs that adds nothing. */
const countRaw = async (pool: Pool, events: number): Promise<number> => {
  let count = 0;
  let bodies = 0;
  for (let after = '0'; count < events;) {
    const { rows } = await pool.query<RawRow>({ name: 'raw', text: SELECT, values: [after] });
    const last = rows.at(-1);
    if (!last) break;
    const parsed = rows.map((row) => ({
      ...row,
      data: JSON.parse(row.data) as unknown,
      meta: JSON.parse(row.meta) as Causation,
    }));
    bodies += parsed.filter(({ meta }) => meta.commandId).length;
    count += rows.length;
    after = last.position;
  }
  return bodies;
};

/** Reads so many events that way, once. */
export const readRaw = (pool: Pool, events: number): Promise<Round> =>
  timed(events, () => countRaw(pool, events));

/** `read`: the feed from its beginning in batches of a thousand. */
export const measureReads = async (
  store: EventStore,
  ownerUrl: string,
  dose: Dose,
): Promise<Measure> => {
  const { eventsToRead } = dose;
  await fill(store, eventsToRead);
  const pool = openPool({ connectionString: ownerUrl, max: 1 });
  await pool.query('vacuum analyze es.events');
  const contenders = {
    ledger: () => timed(eventsToRead, () => readFeed(store, eventsToRead)),
    rawRead: () => readRaw(pool, eventsToRead),
  };
  await interleaved(contenders, 1);
  const { ledger, rawRead } = await interleaved(contenders, dose.rounds);
  await pool.end();
  return {
    name: 'read',
    unit: 'events/s',
    value: ledger.perSecond,
    references: { rawRead: rawRead.perSecond },
  };
};
