import {
  ClaimTaken,
  CommandIdReused,
  InvalidInput,
  NotYet,
  Rejection,
  VersionConflict,
} from '@academy/kernel';
import type { TestLedger } from '@academy/testing-infra';
import { jest } from '@jest/globals';
import { accounts, makeEntry, someone, takeName } from './account.examples.js';
import { causedBy } from './causation.js';
import { uuidv7 } from './ids.js';
import { openAccounts } from './ledger.examples.js';
import type { Executed } from './streams/answers.js';
import type { ExecuteOptions } from './streams/draft.js';
import { Streams } from './streams/streams.js';

describe('executing commands on streams', () => {
  let ledger: TestLedger;

  beforeAll(async () => {
    ledger = await openAccounts();
  });
  afterAll(() => ledger.close());

  const run = (
    command: ReturnType<typeof makeEntry>,
    options: Partial<ExecuteOptions> = {},
    streams = ledger.streams,
  ): Promise<Executed> =>
    causedBy(someone, () =>
      streams.execute(accounts, command.data.participantId, command, {
        commandId: uuidv7(),
        ...options,
      }),
    );

  it('answers with the stream version and the position', async () => {
    const id = uuidv7();
    const first = await run(makeEntry(id));
    const second = await run(makeEntry(id));
    expect([first.streamVersion, second.streamVersion]).toEqual([1, 2]);
    expect(second.position).toBeGreaterThan(first.position);
  });

  it('gives a retry the first answer, also after the rules have changed their mind', async () => {
    const id = uuidv7();
    const commandId = uuidv7();
    const first = await run(makeEntry(id, 1), { commandId, bodyHash: 'a' });
    const retry = await run(makeEntry(id, 1), { commandId, bodyHash: 'a' });
    expect(retry).toEqual({ ...first, replayed: true });
    expect(await ledger.store.readStream(`account-${id}`)).toHaveLength(1);
  });

  it('recalls the first answer without executing anything', async () => {
    const id = uuidv7();
    const options = { commandId: uuidv7(), bodyHash: 'a' };
    expect(await ledger.streams.recall(options)).toBeUndefined();
    const first = await run(makeEntry(id), options);
    expect(await ledger.streams.recall(options)).toEqual({ ...first, replayed: true });
    const otherBody = ledger.streams.recall({ ...options, bodyHash: 'b' });
    await expect(otherBody).rejects.toThrow(CommandIdReused);
  });

  it('refuses a command id that comes back with another body', async () => {
    const id = uuidv7();
    const commandId = uuidv7();
    await run(makeEntry(id), { commandId, bodyHash: 'a' });
    await expect(run(makeEntry(id), { commandId, bodyHash: 'b' })).rejects.toThrow(CommandIdReused);
  });

  it('records a rejection: its retry is rejected too, although the rules would now allow it', async () => {
    const id = uuidv7();
    const commandId = uuidv7();
    await expect(run(makeEntry(id, 0), { commandId })).rejects.toThrow(Rejection);
    await expect(run(makeEntry(id, 9), { commandId })).rejects.toThrow('LimitReached');
    expect(await ledger.store.readStream(`account-${id}`)).toHaveLength(0);
  });

  it('refuses an expected version that is not the current one, and takes the right one', async () => {
    const id = uuidv7();
    await run(makeEntry(id));
    await expect(run(makeEntry(id), { expectedVersion: 7 })).rejects.toThrow(VersionConflict);
    await expect(run(makeEntry(id), { expectedVersion: 1 })).resolves.toMatchObject({
      streamVersion: 2,
    });
  });

  it('a command that begins its stream reads nothing before', async () => {
    const reads = jest.spyOn(ledger.store, 'readStream');
    const { streamVersion } = await run(makeEntry(uuidv7()), { begins: true });
    expect([streamVersion, reads.mock.calls]).toEqual([1, []]);
    reads.mockRestore();
  });

  it.each(['with what is there', 'and gives a retry the first answer'])(
    'a command that wrongly believes to begin a stream goes on %s',
    async (how) => {
      const [id, commandId] = [uuidv7(), uuidv7()];
      const first = await run(makeEntry(id), { commandId });
      const isRetry = how.includes('retry');
      const another = new Streams(ledger.store);
      const options = { begins: true, ...(isRetry ? { commandId } : {}) };
      const second = await run(makeEntry(id), options, another);
      expect(second).toMatchObject(
        isRetry ? { ...first, replayed: true } : { streamVersion: 2, replayed: false },
      );
    },
  );

  it('believes no failure of a stream that is only taken for empty', async () => {
    const id = uuidv7();
    await run(makeEntry(id));
    const options = { begins: true, expectedVersion: 1 };
    expect(await run(makeEntry(id), options, new Streams(ledger.store))).toMatchObject({
      streamVersion: 2,
    });
  });

  it('lets one stream hold a unique key, whoever asks at once', async () => {
    const ids = Array.from({ length: 40 }, () => uuidv7());
    const outcomes = await Promise.allSettled(ids.map((id) => run(takeName(id, 'the-only-one'))));
    const refused = outcomes.filter(({ status }) => status === 'rejected');
    expect(refused).toHaveLength(39);
    for (const outcome of refused)
      expect((outcome as PromiseRejectedResult).reason).toBeInstanceOf(ClaimTaken);
  });

  it('stores nothing of a body that is too large or that PostgreSQL cannot hold', async () => {
    const id = uuidv7();
    for (const note of ['x'.repeat(256 * 1024), 'nul \u0000', 'half \ud800'])
      await expect(run(makeEntry(id, 9, note))).rejects.toThrow(InvalidInput);
    await run(makeEntry(id, 9, 'a backslash before u0000: \\u0000 is text'));
    expect(await ledger.store.readStream(`account-${id}`)).toHaveLength(1);
  });

  it('500 commands at once on one stream: the exact outcome in a handful of commits', async () => {
    const id = uuidv7();
    let commits = 0;
    const stop = ledger.store.onAppended(() => (commits += 1));
    const outcomes = await Promise.allSettled(
      Array.from({ length: 500 }, () => run(makeEntry(id, 25))),
    );
    stop();
    const accepted = outcomes.filter(({ status }) => status === 'fulfilled');
    expect(accepted).toHaveLength(25);
    for (const outcome of outcomes)
      if (outcome.status === 'rejected')
        expect(outcome.reason).toMatchObject({ code: 'LimitReached' });
    expect(commits).toBeLessThanOrEqual(5);
    const versions = (await ledger.store.readStream(`account-${id}`)).map((e) => e.streamVersion);
    expect(versions).toEqual(Array.from({ length: 25 }, (_, index) => index + 1));
  });

  it('three instances on one stream: the exact outcome without a storm', async () => {
    const id = uuidv7();
    const instances = [1, 2, 3].map(() => new Streams(ledger.anotherInstance()));
    const outcomes = await Promise.allSettled(
      Array.from({ length: 300 }, (_, index) => run(makeEntry(id, 100), {}, instances[index % 3])),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(100);
    expect(await ledger.store.readStream(`account-${id}`)).toHaveLength(100);
  });

  it('an instance that was overtaken believes no failure of its old state', async () => {
    const id = uuidv7();
    const other = new Streams(ledger.anotherInstance());
    await run(makeEntry(id));
    await run(makeEntry(id), {}, other);
    await expect(run(makeEntry(id), { expectedVersion: 2 })).resolves.toMatchObject({
      streamVersion: 3,
    });
  });

  it('a bug in one decision fails its own command only', async () => {
    const id = uuidv7();
    const broken = { type: 'Broken', data: { participantId: id } } as unknown as ReturnType<
      typeof makeEntry
    >;
    const outcomes = await Promise.allSettled([
      run(makeEntry(id)),
      run(broken),
      run(makeEntry(id)),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });

  describe('several streams together', () => {
    const transact = (
      work: Parameters<Streams['transact']>[1],
      commandId = uuidv7(),
      streams = ledger.streams,
    ): Promise<Executed> => causedBy(someone, () => streams.transact({ commandId }, work));

    it('are written all or not at all', async () => {
      const [one, two] = [uuidv7(), uuidv7()];
      await expect(
        transact(async (transaction) => {
          await transaction.execute(accounts, one, makeEntry(one));
          await transaction.execute(accounts, two, makeEntry(two, 0));
        }),
      ).rejects.toThrow('LimitReached');
      expect(await ledger.store.readStream(`account-${one}`)).toHaveLength(0);

      await transact(async (transaction) => {
        await transaction.execute(accounts, one, makeEntry(one));
        await transaction.execute(accounts, two, makeEntry(two));
        await transaction.execute(accounts, one, makeEntry(one));
      });
      expect(await ledger.store.readStream(`account-${one}`)).toHaveLength(2);
    });

    it('are decided again when a stream that was only read has changed', async () => {
      const [limitOf, id] = [uuidv7(), uuidv7()];
      const other = new Streams(ledger.anotherInstance());
      let rounds = 0;
      await transact(async (transaction) => {
        const { entries } = await transaction.load(accounts, limitOf);
        rounds += 1;
        if (rounds === 1) await run(makeEntry(limitOf), {}, other);
        await transaction.execute(accounts, id, makeEntry(id, 5, `saw ${entries}`));
      });
      const [event] = await ledger.store.readStream(`account-${id}`);
      expect(rounds).toBe(2);
      expect(event?.data).toMatchObject({ note: 'saw 1' });
    });

    it('repeat once what fails on a remembered state, and answer a retry as the first time', async () => {
      const id = uuidv7();
      const commandId = uuidv7();
      const work: Parameters<Streams['transact']>[1] = async (transaction) => {
        await transaction.execute(accounts, id, makeEntry(id, 1));
      };
      const first = await transact(work, commandId);
      expect(await transact(work, commandId)).toEqual({ ...first, replayed: true });
      await expect(transact(() => Promise.reject(new NotYet('SomethingMissing')))).rejects.toThrow(
        NotYet,
      );
    });
  });
});
