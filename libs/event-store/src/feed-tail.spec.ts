import type { StoredEvent } from '@academy/contracts';
import { FeedTail } from './feed-tail.js';

const eventAt = (position: bigint) => ({ position }) as StoredEvent;
const positions = (events: readonly StoredEvent[]) =>
  events.map(({ position }) => Number(position));

/** A ledger of so many events, whose answers come when the spec lets them. */
class Ledger {
  readonly asked: [after: number, limit: number][] = [];
  private answers: (() => void)[] = [];

  constructor(public head: number) {}

  readonly query = async (after: bigint, limit: number): Promise<readonly StoredEvent[]> => {
    this.asked.push([Number(after), limit]);
    const events = Array.from({ length: this.head }, (_, index) => eventAt(BigInt(index + 1)));
    const page = events.filter(({ position }) => position > after).slice(0, limit);
    await new Promise<void>((resolve) => this.answers.push(resolve));
    return page;
  };

  /** Lets the queries that are under way be answered, and those that follow from them. */
  async answer(): Promise<void> {
    for (let turn = 0; turn < 10; turn += 1) {
      for (const resolve of this.answers.splice(0)) resolve();
      await Promise.resolve();
    }
  }
}

describe('the tail of a feed', () => {
  let ledger: Ledger;
  let tail: FeedTail;

  beforeEach(() => {
    ledger = new Ledger(10);
    tail = new FeedTail(ledger.query);
  });

  const read = async (after: number, limit = 100): Promise<number[]> => {
    const reading = tail.read(BigInt(after), limit);
    await ledger.answer();
    return positions(await reading);
  };

  it('asks once for all who want the same at the same time', async () => {
    const readings = [7, 5, 7].map((after) => tail.read(BigInt(after), 100));
    await ledger.answer();
    const [one, other, third] = (await Promise.all(readings)).map(positions);
    expect([one, other, third]).toEqual([
      [8, 9, 10],
      [6, 7, 8, 9, 10],
      [8, 9, 10],
    ]);
    expect(ledger.asked).toEqual([
      [7, 100],
      [5, 100],
    ]);
  });

  it('gives nobody less than what this process has appended', async () => {
    expect(await read(8)).toEqual([9, 10]);
    ledger.head = 12;
    tail.appended(12n);
    expect(await read(8)).toEqual([9, 10, 11, 12]);
    expect(await read(10)).toEqual([11, 12]);
    expect(ledger.asked).toHaveLength(2);
  });

  it('reads nothing back that this process has appended', async () => {
    await read(8);
    ledger.head = 12;
    tail.appended(12n);
    tail.wrote([11n, 12n].map(eventAt));
    expect(await read(8)).toEqual([9, 10, 11, 12]);
    expect(await read(11)).toEqual([12]);
    expect(ledger.asked).toHaveLength(1);
  });

  it('asks for what another process has appended before it', async () => {
    await read(8);
    ledger.head = 12;
    tail.appended(12n);
    tail.wrote([eventAt(12n)]);
    expect(await read(10)).toEqual([11, 12]);
    expect(await read(11)).toEqual([12]);
    expect(ledger.asked).toHaveLength(2);
  });

  it('keeps once what was read before its append was told of', async () => {
    ledger.head = 12;
    expect(await read(8)).toEqual([9, 10, 11, 12]);
    tail.appended(12n);
    tail.wrote([11n, 12n].map(eventAt));
    expect(await read(8)).toEqual([9, 10, 11, 12]);
    expect(ledger.asked).toHaveLength(1);
  });

  it('asks again when a read that was under way began before the append', async () => {
    const first = tail.read(8n, 100);
    ledger.head = 12;
    tail.appended(12n);
    const second = tail.read(8n, 100);
    await ledger.answer();
    expect(positions(await first)).toEqual([9, 10]);
    expect(positions(await second)).toEqual([9, 10, 11, 12]);
  });

  it('never says from memory that there is nothing new', async () => {
    expect(await read(10)).toEqual([]);
    ledger.head = 11;
    expect(await read(10)).toEqual([11]);
    ledger.head = 12;
    expect(await read(11)).toEqual([12]);
    expect(ledger.asked).toHaveLength(3);
  });

  it('lets who catches up read for itself, without waiting and in pages', async () => {
    expect(await read(8)).toEqual([9, 10]);
    const atTheHead = tail.read(10n, 100);
    const behind = tail.read(0n, 4);
    expect(ledger.asked).toHaveLength(3);
    await ledger.answer();
    expect(await atTheHead).toEqual([]);
    expect(positions(await behind)).toEqual([1, 2, 3, 4]);
    expect(await read(4, 4)).toEqual([5, 6, 7, 8]);
    expect(await read(8, 4)).toEqual([9, 10]);
    expect(ledger.asked).toHaveLength(4);
  });

  it('takes up only what continues, or is near the head', async () => {
    await read(8);
    ledger.head = 5_000;
    tail.appended(5_000n);
    expect(await read(10, 100)).toHaveLength(100);
    expect(await read(3_000, 100)).toHaveLength(100);
    expect(await read(4_990, 100)).toHaveLength(10);
    expect(await read(4_995, 100)).toEqual([4996, 4997, 4998, 4999, 5000]);
    expect(ledger.asked).toHaveLength(4);
  });

  it('lets each one learn for itself that the ledger does not answer', async () => {
    let failures = 0;
    const broken = new FeedTail(async () => {
      failures += 1;
      throw new Error('away');
    });
    const outcomes = await Promise.allSettled([broken.read(0n, 1), broken.read(0n, 1)]);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(failures).toBe(2);
  });

  it('forgets, also what is still on its way', async () => {
    const late = tail.read(7n, 100);
    tail.forget();
    ledger.head = 4;
    await ledger.answer();
    expect(positions(await late)).toEqual([8, 9, 10]);
    expect(await read(7)).toEqual([]);
    tail.appended(5n);
    tail.forget();
    expect(await read(2)).toEqual([3, 4]);
    expect(await read(3)).toEqual([4]);
    expect(ledger.asked.length).toBe(3);
  });
});
