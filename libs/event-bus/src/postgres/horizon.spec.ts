import { eventually } from '@academy/testing-infra';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool } from 'pg';
import { Horizon } from './horizon.js';
import { Tail } from './tail.js';

/** A bus whose one partition of each topic ends where the test says. */
const tables = (ends: Record<string, bigint>) => {
  let looks = 0;
  const query = async () => {
    looks += 1;
    return { rows: Object.entries(ends).map(([topic, end]) => ({ topic, partition: 0, end })) };
  };
  return { pool: { query } as unknown as Pool, ends, looks: () => looks };
};

const seen = (ends: Record<string, bigint>) => {
  const bus = tables(ends);
  const tail = new Tail();
  let news = 0;
  const horizon = new Horizon({
    ...{ pool: bus.pool, tail, onNews: () => (news += 1) },
    onError: (error) => {
      throw error;
    },
  });
  return { bus, tail, horizon, news: () => news };
};

describe('where the partitions of the bus end', () => {
  it('is told by the last look, or by what this process has published since', async () => {
    const { tail, horizon, bus } = seen({ walks: 3n });
    await horizon.look();
    expect([horizon.end('walks', 0), horizon.end('swims', 0)]).toEqual([3n, 0n]);
    tail.keep('walks', 0, { offset: 3n, value: {} }, 1);
    expect(horizon.end('walks', 0)).toBe(4n);
    // A look goes by the tables alone.
    expect((await horizon.look())('walks', 0)).toBe(3n);
    expect(bus.looks()).toBe(2);
  });

  it('is news where another process has published, and not where this one has', async () => {
    const { horizon, bus, news } = seen({ walks: 3n, swims: 1n });
    horizon.publishing('walks');
    horizon.start();
    await eventually(() => expect(news()).toBe(1));
    bus.ends.walks = 5n;
    await eventually(() => expect(horizon.end('walks', 0)).toBe(5n));
    expect(news()).toBe(1);
    bus.ends.swims = 2n;
    await eventually(() => expect(news()).toBe(2));
    await horizon.stop();
  });

  it('keeps the newer of two looks whose answers overtake each other', async () => {
    const answers: ((end: bigint) => void)[] = [];
    const query = () =>
      new Promise((resolve) =>
        answers.push((end) => resolve({ rows: [{ topic: 'walks', partition: 0, end }] })),
      );
    const pool = { query } as unknown as Pool;
    const horizon = new Horizon({
      ...{ pool, tail: new Tail(), onNews: () => undefined, onError: () => undefined },
    });
    const older = horizon.look();
    await sleep(1);
    const newer = horizon.look();
    answers[1]?.(7n);
    await newer;
    answers[0]?.(6n);
    await older;
    expect(horizon.end('walks', 0)).toBe(7n);
  });
});
