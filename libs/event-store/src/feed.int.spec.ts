import { sliceOf } from '@academy/contracts';
import { FixedClock } from '@academy/testing';
import type { TestLedger } from '@academy/testing-infra';
import { jest } from '@jest/globals';
import pg from 'pg';
import { accountEvents, accounts, makeEntry, someone, takeName } from './account.examples.js';
import { causedBy } from './causation.js';
import { startEpochIfNew } from './epoch.js';
import { EventStore } from './event-store.js';
import { uuidv7 } from './ids.js';
import { openAccounts } from './ledger.examples.js';
import { Streams } from './streams/streams.js';

interface How {
  /** The clock of the cause. */
  readonly hlc?: bigint;
  readonly streams?: Streams;
}

const named = (asked: unknown): unknown =>
  typeof asked === 'object' && asked !== null ? Reflect.get(asked, 'name') : undefined;

describe('the feed of a ledger', () => {
  let ledger: TestLedger;
  const clock = new FixedClock('2026-03-02T00:00:00.000Z');
  beforeEach(async () => {
    clock.moveTo('2026-03-02T00:00:00.000Z');
    ledger = await openAccounts({ clock });
  });
  afterEach(() => ledger.close());

  const entries = (id: string, count: number, { hlc, streams = ledger.streams }: How = {}) =>
    causedBy(hlc === undefined ? someone : { ...someone, hlc }, () =>
      Promise.all(
        Array.from({ length: count }, () =>
          streams.execute(accounts, id, makeEntry(id), { commandId: uuidv7() }),
        ),
      ),
    );

  const expectChained = async () => {
    const last = new Map<number, bigint>();
    const events = await ledger.store.readFeed(0n, 1_000);
    expect(events.length).toBeGreaterThan(0);
    for (const event of events) {
      expect(event.previous).toBe(last.get(event.slice) ?? 0n);
      if (!event.internal) last.set(event.slice, event.position);
    }
  };

  it('has dense positions, stream versions from 1, and the business clock', async () => {
    const ids = Array.from({ length: 30 }, () => uuidv7());
    await Promise.all(ids.map((id) => entries(id, 5)));
    const events = await ledger.store.readFeed(0n, 1_000);
    expect(events.map(({ position }) => position)).toEqual(
      Array.from({ length: 150 }, (_, index) => BigInt(index + 1)),
    );
    for (const id of ids) {
      const own = events.filter(({ participantId }) => participantId === id);
      expect(own.map(({ streamVersion }) => streamVersion)).toEqual([1, 2, 3, 4, 5]);
      expect(own.every(({ slice }) => slice === sliceOf(id))).toBe(true);
    }
    expect(new Set(events.map(({ recordedAt }) => recordedAt))).toEqual(new Set([clock.now()]));
  });

  it('is the same for who wrote it, and reads nothing back, as for who reads it', async () => {
    // Each new connection puts it in doubt which database answers, and what is in doubt is read.
    const lone = await openAccounts({ clock, poolSize: 1 });
    const [one, other] = [uuidv7(), uuidv7()];
    await lone.store.feedEpoch();
    const queries = jest.spyOn(lone.store.pool, 'query');
    await causedBy(someone, () =>
      lone.streams.execute(accounts, one, takeName(one, 'first'), { commandId: uuidv7() }),
    );
    const { streams } = lone;
    await Promise.all([
      entries(one, 3, { streams }),
      entries(other, 2, { streams, hlc: 2n ** 60n }),
    ]);
    const written = await lone.store.readFeed(0n, 100);
    expect(queries.mock.calls.filter(([asked]) => named(asked) === 'es.read_feed')).toEqual([]);
    expect(written).toHaveLength(6);
    expect(written).toEqual(await lone.anotherInstance().readFeed(0n, 100));
    await lone.close();
  });

  it('chains the published events of a slice by `previous`, over internal ones', async () => {
    const ids = Array.from({ length: 20 }, () => uuidv7());
    for (const id of ids) {
      await entries(id, 2);
      await causedBy(someone, async () => {
        await ledger.streams.execute(accounts, id, takeName(id, id), { commandId: uuidv7() });
        await ledger.streams.execute(
          accounts,
          id,
          { type: 'Remind', data: { participantId: id } },
          { commandId: uuidv7() },
        );
      });
      await entries(id, 1);
    }
    await expectChained();
  });

  it('chains them over what another instance has written meanwhile', async () => {
    const { pool } = ledger.store;
    const store = new EventStore({ service: 'registration', pool, clock, events: accountEvents });
    const instances = [ledger.streams, new Streams(store)];
    const ids = Array.from({ length: 5 }, () => uuidv7());
    for (let turn = 0; turn < 6; turn += 1)
      for (const id of ids)
        await entries(id, 2, { streams: instances[turn % 2] ?? ledger.streams });
    await expectChained();
  });

  it('has a clock that only rises: over a clock set back, and over a cause from the future', async () => {
    const id = uuidv7();
    await entries(id, 1);
    clock.moveTo('2026-03-01T00:00:00.000Z');
    await entries(id, 1);
    const future = BigInt(Date.parse('2026-04-01T00:00:00.000Z')) << 16n;
    await entries(id, 1, { hlc: future });
    await entries(id, 1);
    const clocks = (await ledger.store.readStream(`account-${id}`)).map(({ hlc }) => hlc);
    expect(clocks).toEqual([...clocks].sort((a, b) => (a < b ? -1 : 1)));
    expect(clocks[2]).toBeGreaterThan(future);
  });

  it('is read by slices without internal events', async () => {
    const ids = Array.from({ length: 40 }, () => uuidv7());
    await Promise.all(ids.map((id) => entries(id, 1)));
    const half = await ledger.store.readFeed(0n, 1_000, { from: 0, to: 511 });
    const rest = await ledger.store.readFeed(0n, 1_000, { from: 512, to: 1023 });
    expect(half.every(({ slice }) => slice <= 511)).toBe(true);
    expect(half.length + rest.length).toBe(40);
  });

  it('starts a new epoch when the database is another one than wrote the last', async () => {
    const owner = new pg.Client({ connectionString: ledger.urlOf('owner') });
    await owner.connect();
    expect(await startEpochIfNew(owner)).toBe(false);
    await owner.query(`update es.feed_epochs set lineage = 'another'`);
    expect(await startEpochIfNew(owner)).toBe(true);
    const { rows } = await owner.query(
      'select count(distinct epoch)::int epochs from es.feed_epochs',
    );
    expect(rows[0]).toEqual({ epochs: 2 });
    await owner.end();
  });

  it('uses an index for every read of the hot path', async () => {
    const pool = ledger.store.pool;
    const plan = async (sql: string): Promise<string> => {
      const { rows } = await pool.query<{ 'QUERY PLAN': string }>(`explain ${sql}`);
      return rows.map((row) => row['QUERY PLAN']).join('\n');
    };
    expect(
      await plan('select * from es.events where position > 5 order by position limit 10'),
    ).toContain('events_pkey');
    expect(
      await plan(
        `select * from es.events where stream_id = 'a' and stream_version > 0 order by stream_version`,
      ),
    ).toContain('events_stream_id_stream_version_key');
  });
});
