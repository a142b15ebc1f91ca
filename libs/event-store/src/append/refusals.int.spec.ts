import type { TestLedger } from '@academy/testing-infra';
import { uuidv7 } from '../ids.js';
import { openAccounts } from '../ledger.examples.js';
import { unitOf } from './unit.examples.js';
import type { Appended, AppendUnit, CommandRecord } from './unit.js';

const accepted = (commandId: string): CommandRecord => ({
  ...{ commandId, bodyHash: null, streamVersion: 1, lastEvent: 0, position: 0n, rejection: null },
});

describe('units of one commit that do not fit', () => {
  let ledger: TestLedger;

  beforeAll(async () => {
    ledger = await openAccounts();
  });
  afterAll(() => ledger.close());

  /** All of one turn, so in one commit. */
  const append = (...units: readonly AppendUnit[]): Promise<Appended[]> =>
    Promise.all(units.map((unit) => ledger.store.append(unit)));

  const whyNot = (appended: Appended | undefined): unknown =>
    appended?.ok === false ? appended.refusals.map(({ why }) => why) : appended?.ok;

  const lengthOf = async (id: string): Promise<number> =>
    (await ledger.store.readStream(`account-${id}`)).length;

  it('are refused with their reasons, and the others are written', async () => {
    const [taken, fresh] = [uuidv7(), uuidv7()];
    const commandId = uuidv7();
    await append(unitOf(taken, { commands: [accepted(commandId)] }), unitOf(uuidv7()));
    const again = unitOf(uuidv7(), { commands: [accepted(commandId)] });
    const outcome = await append(unitOf(taken), unitOf(fresh), again);
    expect(outcome.map(whyNot)).toEqual([['version'], true, ['command']]);
    expect([await lengthOf(taken), await lengthOf(fresh)]).toEqual([1, 1]);
  });

  it('are those whose stream has not come as far as they expect', async () => {
    const [ahead, fresh] = [uuidv7(), uuidv7()];
    const outcome = await append(unitOf(ahead, {}, 3), unitOf(fresh));
    expect(outcome.map(whyNot)).toEqual([['version'], true]);
    expect(outcome[0]).toMatchObject({ refusals: [{ expected: 3, actual: 0 }] });
    expect(await lengthOf(ahead)).toBe(0);
  });

  it('are those whose condition on another stream does not hold', async () => {
    const [seen, fresh] = [uuidv7(), uuidv7()];
    await append(unitOf(seen));
    const still = (expectedVersion: number) => [
      { streamId: `account-${seen}`, expectedVersion, events: [] },
    ];
    const [both, overtaken] = [unitOf(fresh), unitOf(uuidv7())];
    const outcome = await append(
      { ...both, writes: [...both.writes, ...still(1)] },
      { ...overtaken, writes: [...overtaken.writes, ...still(0)] },
    );
    // Two units that touch one stream never share a commit.
    expect(outcome.map(whyNot)).toEqual([true, ['version']]);
  });
});
