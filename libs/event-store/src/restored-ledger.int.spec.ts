import { backUp, type TestLedger } from '@academy/testing-infra';
import { accounts, makeEntry, someone } from './account.examples.js';
import { causedBy } from './causation.js';
import { uuidv7 } from './ids.js';
import { openAccounts } from './ledger.examples.js';

const superuserUrl = process.env.TEST_POSTGRES_URL ?? '';

describe('a ledger that is restored under a process that lives on', () => {
  let ledger: TestLedger;
  const id = uuidv7();

  beforeEach(async () => {
    ledger = await openAccounts();
  });
  afterEach(() => ledger.close());

  const make = (entries = 1) =>
    causedBy(someone, async () => {
      for (let entry = 0; entry < entries; entry += 1)
        await ledger.streams.execute(accounts, id, makeEntry(id), { commandId: uuidv7() });
    });

  const head = async () => {
    const events = await ledger.store.readFeed(0n, 100);
    return { last: events.at(-1)?.position, epochs: new Set(events.map((one) => one.feedEpoch)) };
  };

  it('begins an epoch, and serves nothing of what is gone', async () => {
    await make(2);
    const backup = await backUp(superuserUrl, ledger.database);
    await make(3);
    const before = await head();
    expect(before.last).toBe(5n);
    await backup.restore();

    const epoch = await ledger.store.feedEpoch().catch(() => ledger.store.feedEpoch());
    expect(before.epochs).not.toContain(epoch);
    expect(await head()).toEqual({ last: 2n, epochs: new Set([epoch]) });
    await make();
    expect(await head()).toEqual({ last: 3n, epochs: new Set([epoch]) });
    expect(await ledger.store.feedEpoch()).toBe(epoch);
  });

  it('chains what comes next to what is there, not to what this process wrote before', async () => {
    const atOnce = () => causedBy(someone, () => Promise.all([make(), make()]));
    await make(2);
    const backup = await backUp(superuserUrl, ledger.database);
    await atOnce();
    await backup.restore();
    await ledger.store.feedEpoch().catch(() => ledger.store.feedEpoch());
    await atOnce();
    const events = await ledger.store.readFeed(0n, 100);
    expect(events.map(({ previous }) => previous)).toEqual([0n, 1n, 2n, 3n]);
  });

  it('goes on with what was seen of it, because that was restored with it', async () => {
    await make();
    const epoch = await ledger.store.feedEpoch();
    await ledger.store.pool.query(
      `insert into es.seen (consumer, source, slice, feed_epoch, position)
       values ('own', 'registration', 1, $1, 1), ('own', 'counseling', 1, gen_random_uuid(), 1)`,
      [epoch],
    );
    const backup = await backUp(superuserUrl, ledger.database);
    await backup.restore();
    const next = await ledger.store.feedEpoch().catch(() => ledger.store.feedEpoch());
    const { rows } = await ledger.store.pool.query<{ source: string; current: boolean }>(
      `select source, feed_epoch = $1 "current" from es.seen order by source`,
      [next],
    );
    expect(rows).toEqual([
      { source: 'counseling', current: false },
      { source: 'registration', current: true },
    ]);
  });
});
