import type { TestLedger } from '@academy/testing-infra';
import type { EventStore } from '../event-store.js';
import { uuidv7 } from '../ids.js';
import { openAccounts } from '../ledger.examples.js';
import { MISLED, unitOf } from './unit.examples.js';
import type { Appended } from './unit.js';

describe('the predecessors that an instance knows of by itself', () => {
  let ledger: TestLedger;

  beforeAll(async () => {
    ledger = await openAccounts();
  });
  afterAll(() => ledger.close());

  const append = (store: EventStore, count: number): Promise<Appended[]> =>
    Promise.all(Array.from({ length: count }, () => store.append(unitOf(uuidv7()))));
  const misled = async (): Promise<unknown> => (await ledger.store.pool.query(MISLED)).rows;

  it('are right with batches under way beside each other', async () => {
    for (let round = 0; round < 5; round += 1) await append(ledger.store, 700);
    expect(await misled()).toEqual([]);
  });

  it('are right when other instances, lone units and refused ones come in between', async () => {
    const other = ledger.anotherInstance();
    const taken = uuidv7();
    await ledger.store.append(unitOf(taken));
    for (let round = 0; round < 10; round += 1) {
      await Promise.all([append(ledger.store, 300), append(other, 1 + round * 30)]);
      await append(other, round % 2);
      const [refused] = await Promise.all([
        ledger.store.append(unitOf(taken)),
        append(ledger.store, 300),
      ]);
      expect(refused.ok).toBe(false);
    }
    expect(await misled()).toEqual([]);
  });
});
