import { batchOf, type Batch } from './batch.js';
import { LedgerTail } from './ledger-tail.js';
import type { NewEvent } from './unit.js';

const event = (id: string, slice: number, internal = false): NewEvent => ({
  ...{ id, slice, internal, type: 'EntryMade', schemaVersion: 1, participantId: null },
  ...{ occurredAt: null, data: '{}', meta: '{}' },
});

/** A batch of these events, on its way. */
const departed = (tail: LedgerTail, ...events: NewEvent[]): Batch => {
  const writes = [{ streamId: 'account-1', expectedVersion: 0, events }];
  const unit = { writes, commands: [], claims: [], timers: new Map(), causeHlc: 0n };
  const batch = batchOf([unit]);
  tail.depart(batch);
  return batch;
};

describe('the end of the ledger as an instance has written it', () => {
  /** Three events after position 40: slices 7, 8 and, internal, 8. */
  const begun = (): LedgerTail => {
    const tail = new LedgerTail();
    const first = departed(tail, event('a', 7), event('b', 8), event('c', 8, true));
    tail.arrive(first, 40n, false);
    return tail;
  };

  it('is unknown before the first answer', () => {
    const { confirmed, last, lastOf } = new LedgerTail().foresee();
    expect([confirmed, last, lastOf(7)]).toEqual([undefined, undefined, 0n]);
  });

  it('is where the last batch was written, and certain from there on', () => {
    const { confirmed, last, since, lastOf } = begun().foresee();
    expect(confirmed).toEqual({ position: 43n, id: 'c' });
    expect(last).toEqual(confirmed);
    expect([since, lastOf(7), lastOf(8), lastOf(9)]).toEqual([40n, 41n, 42n, 0n]);
  });

  it('is foreseen behind the batch under way', () => {
    const tail = begun();
    departed(tail, event('d', 7), event('e', 9));
    const { confirmed, last, lastOf } = tail.foresee();
    expect([confirmed?.position, last]).toEqual([43n, { position: 45n, id: 'e' }]);
    expect([lastOf(7), lastOf(8), lastOf(9)]).toEqual([44n, 42n, 45n]);
  });

  it('is not foreseen behind two, nor before the first answer', () => {
    const tail = begun();
    departed(tail, event('d', 7));
    departed(tail, event('e', 9));
    expect(tail.foresee()).toMatchObject({ confirmed: { position: 43n }, last: undefined });
    const fresh = new LedgerTail();
    departed(fresh, event('a', 7));
    expect(fresh.foresee()).toMatchObject({ confirmed: undefined, last: undefined });
  });

  it('goes on with a batch that was believed right behind it', () => {
    const tail = begun();
    tail.arrive(departed(tail, event('d', 9)), 43n, true);
    const { last, since, lastOf } = tail.foresee();
    expect([last?.position, since, lastOf(7)]).toEqual([44n, 40n, 41n]);
  });

  it.each([
    ['somebody else has written in between', 50n],
    ['it was not believed', 43n],
  ])('is certain from the batch on only, where %s', (_, before) => {
    const tail = begun();
    tail.arrive(departed(tail, event('d', 9)), before, false);
    const { last, since, lastOf } = tail.foresee();
    expect([last?.position, since, lastOf(7)]).toEqual([before + 1n, before, 41n]);
  });

  it('forgets a batch that came to nothing', () => {
    const tail = begun();
    tail.vanish(departed(tail, event('d', 7)));
    const { last, lastOf } = tail.foresee();
    expect([last?.position, lastOf(7)]).toEqual([43n, 41n]);
  });

  it('is not moved back by an answer that comes late', () => {
    const tail = begun();
    const [late, next] = [departed(tail, event('d', 7)), departed(tail, event('e', 9))];
    tail.arrive(next, 44n, true);
    tail.arrive(late, 43n, true);
    const { last, since, lastOf } = tail.foresee();
    expect([last?.position, since, lastOf(7), lastOf(9)]).toEqual([45n, 44n, 44n, 45n]);
  });

  it('forgets all that it knew of another life of the ledger', () => {
    const tail = begun();
    tail.arrive(departed(tail, event('d', 9), event('e', 9)), 40n, false);
    const { last, since, lastOf } = tail.foresee();
    expect([last, since]).toEqual([{ position: 42n, id: 'e' }, 40n]);
    expect([lastOf(7), lastOf(9)]).toEqual([0n, 42n]);
  });

  it('ends where it ended, after a batch without events', () => {
    const tail = begun();
    tail.arrive(departed(tail), 43n, true);
    expect(tail.foresee().last?.position).toBe(43n);
  });
});
