import { category } from '@academy/kernel';
import { FixedClock } from '@academy/testing';
import type { TestLedger } from '@academy/testing-infra';
import { accountDecider, accounts, makeEntry, someone, takeName } from './account.examples.js';
import { causedBy } from './causation.js';
import { uuidv7 } from './ids.js';
import { openAccounts } from './ledger.examples.js';
import { Streams } from './streams/streams.js';
import { Timers, withTimers } from './timers.js';

describe('durable timers', () => {
  let ledger: TestLedger;
  const clock = new FixedClock('2026-03-01T00:00:00.000Z');

  beforeEach(async () => {
    clock.moveTo('2026-03-01T00:00:00.000Z');
    ledger = await openAccounts({ clock });
  });
  afterEach(() => ledger.close());

  const named = (id: string, due: string) =>
    causedBy(someone, () =>
      ledger.streams.execute(accounts, id, takeName(id, id, due), { commandId: uuidv7() }),
    );
  const remindersOf = async (id: string) =>
    (await ledger.store.readStream(`account-${id}`)).filter(({ type }) => type === 'ReminderCame');

  it('fire once when due, however many instances look', async () => {
    const id = uuidv7();
    const due = '2026-03-02T00:00:00.000Z';
    await named(id, due);
    const instances = [1, 2, 3].map(() => {
      const streams = new Streams(ledger.anotherInstance());
      return new Timers(streams, clock, [withTimers(accounts, streams)]);
    });
    await Promise.all(instances.map((timers) => timers.fireDue()));
    expect(await remindersOf(id)).toHaveLength(0);

    clock.moveTo(due);
    await Promise.all(instances.map((timers) => timers.fireDue()));
    expect(await remindersOf(id)).toHaveLength(1);
    expect(await instances[0]?.list()).toEqual([]);
  });

  it('follow the stream: a later wish replaces the earlier one', async () => {
    const id = uuidv7();
    await named(id, '2026-03-02T00:00:00.000Z');
    await named(id, '2026-03-05T00:00:00.000Z');
    const timers = new Timers(ledger.streams, clock, [withTimers(accounts, ledger.streams)]);
    expect(await timers.list()).toMatchObject([{ due: '2026-03-05T00:00:00.000Z' }]);
  });

  it('that fail are kept, listed with the reason, and tried again', async () => {
    const id = uuidv7();
    await named(id, '2026-03-01T00:00:00.000Z');
    const failing = category('account', accountDecider, {
      about: 'participant',
      timers: () => [],
      onTimer: () => {
        throw new TypeError('broken');
      },
    });
    const broken = new Timers(ledger.streams, clock, [withTimers(failing, ledger.streams)]);
    await broken.fireDue();
    expect(await broken.list()).toMatchObject([{ attempts: 1, lastError: 'TypeError' }]);

    clock.moveTo('2026-03-01T01:00:00.000Z');
    const mended = new Timers(ledger.streams, clock, [withTimers(accounts, ledger.streams)]);
    await mended.fireDue();
    expect(await remindersOf(id)).toHaveLength(1);
  });
});

describe('snapshots', () => {
  const snapshotting = (version: number) =>
    category('account', accountDecider, { about: 'participant', snapshot: { every: 10, version } });

  it('spare the reading of a long stream, and one of another shape is not believed', async () => {
    const ledger = await openAccounts({ clock: new FixedClock('2026-03-01T00:00:00.000Z') });
    const id = uuidv7();
    const make = (streams: Streams, shape: number) =>
      causedBy(someone, () =>
        streams.execute(snapshotting(shape), id, makeEntry(id), { commandId: uuidv7() }),
      );
    for (let count = 0; count < 25; count += 1) await make(ledger.streams, 1);
    const { rows } = await ledger.store.pool.query(
      'select stream_version, shape from es.snapshots',
    );
    expect(rows).toEqual([{ stream_version: 20, shape: 1 }]);

    expect((await make(new Streams(ledger.anotherInstance()), 1)).streamVersion).toBe(26);
    expect((await make(new Streams(ledger.anotherInstance()), 2)).streamVersion).toBe(27);
    await ledger.close();
  });

  it('that know more than the ledger, as after a restore, are not believed', async () => {
    const ledger = await openAccounts({ clock: new FixedClock('2026-03-01T00:00:00.000Z') });
    const id = uuidv7();
    await ledger.store.pool.query(
      `insert into es.snapshots values ($1, 40, 40, 1, '{"participantId":"x","entries":40}', now())`,
      [`account-${id}`],
    );
    const executed = await causedBy(someone, () =>
      ledger.streams.execute(snapshotting(1), id, makeEntry(id), { commandId: uuidv7() }),
    );
    expect(executed.streamVersion).toBe(1);
    await ledger.close();
  });
});
