import { event } from '@academy/contracts';
import type { TestLedger } from '@academy/testing-infra';
import Type from 'typebox';
import { accounts, EntryMade, makeEntry, someone } from './account.examples.js';
import { causedBy } from './causation.js';
import { EventStore } from './event-store.js';
import { uuidv7 } from './ids.js';
import { openAccounts } from './ledger.examples.js';
import { createPool } from './pool.js';

/** The entry as the next release declares it: what was a note is a text with a language. */
const EntryMadeV2 = event(
  'registration',
  'EntryMade',
  2,
  { participantId: Type.String(), entry: Type.Integer(), text: Type.String(), lang: Type.String() },
  {
    examples: [{ participantId: 'p', entry: 1, text: 'first', lang: 'ko' }],
    earlier: [
      {
        version: 1,
        schema: EntryMade.schema,
        lift: ({ note, ...rest }: (typeof EntryMade.examples)[number]) => ({
          ...rest,
          text: note,
          lang: 'ko',
        }),
        examples: EntryMade.examples,
      },
    ],
  },
);

describe('a stored event of an earlier version', () => {
  let ledger: TestLedger;
  const id = uuidv7();
  const pools: ReturnType<typeof createPool>[] = [];

  /** The same database as another release of the service sees it. */
  const release = (events: ConstructorParameters<typeof EventStore>[0]['events']): EventStore => {
    const pool = createPool({ url: ledger.urlOf('app'), name: 'spec', max: 2 });
    pools.push(pool);
    const { clock } = ledger.store;
    return new EventStore({ service: 'registration', pool, clock, events });
  };

  beforeAll(async () => {
    ledger = await openAccounts();
    const command = makeEntry(id, 9, 'as it was');
    await causedBy(someone, () =>
      ledger.streams.execute(accounts, id, command, { commandId: uuidv7() }),
    );
  });
  afterAll(async () => {
    await Promise.all(pools.map((pool) => pool.end()));
    await ledger.close();
  });

  it('is read from its stream in the shape of today', async () => {
    const [first] = await release([EntryMadeV2]).readStream(`account-${id}`);
    expect(first).toMatchObject({
      schemaVersion: 2,
      data: { participantId: id, entry: 1, text: 'as it was', lang: 'ko' },
    });
  });

  it('is published as it was stored, under the version that it has', async () => {
    const [first] = await release([EntryMadeV2]).readFeed(0n, 10);
    expect(first).toMatchObject({ schemaVersion: 1, data: { entry: 1, note: 'as it was' } });
  });

  it('is not read by a release that does not know its version', async () => {
    const forgetful = event(
      'registration',
      'EntryMade',
      2,
      { entry: Type.Integer() },
      {
        examples: [{ entry: 1 }],
      },
    );
    await expect(release([forgetful]).readStream(`account-${id}`)).rejects.toThrow(
      'EntryMade v1 is unknown here; the newest is v2',
    );
  });
});
