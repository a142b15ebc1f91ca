import { CheckpointMoved } from '@academy/event-store';
import { jest } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Arrival } from './arrival.js';
import { Gathering } from './gathering.js';
import type { Load } from './load.js';

const PACE_MS = 30;
const NOTE_MS = 1_000;

const EPOCH = '0199aaaa-0000-4000-8000-000000000001';
const arrivals = (count: number, feedEpoch = EPOCH): Arrival[] =>
  Array.from({ length: count }, (_, index) => {
    const event = { slice: index, previous: 0n, position: BigInt(index + 1), feedEpoch };
    return { event } as unknown as Arrival;
  });

const load = (partition: number, from: bigint, to: bigint): Load => ({
  service: 'registration',
  partitions: [partition],
  arrivals: [],
  moves: [{ source: `topic/${partition}`, from, to }],
});

/** How a load goes on at once. */
const unpaced = {
  isIdle: () => false,
  paceMs: () => 0,
  gatherMs: () => 0,
  noteInMs: () => NOTE_MS,
  onError: () => undefined,
};

const gathering = (isIdle: boolean, takeIn: (taken: Load) => Promise<void>) => {
  const errors: unknown[] = [];
  const options = {
    ...{ ...unpaced, takeIn, isIdle: () => isIdle, paceMs: () => PACE_MS },
    onError: (error: unknown) => errors.push(error),
  };
  return { gathered: new Gathering(options), errors };
};

describe('what waits at one moment', () => {
  it('is taken in together', async () => {
    const taken: Load[] = [];
    const { gathered } = gathering(false, async (one) => void taken.push(one));
    await Promise.all(
      [1, 2, 3].map((partition) => gathered.take(`topic/${partition}`, load(partition, 0n, 5n))),
    );
    expect(taken.map(({ partitions }) => partitions)).toEqual([[1, 2, 3]]);
  });

  it('is taken in together by whatever promises it came', async () => {
    const taken: Load[] = [];
    const { gathered } = gathering(false, async (one) => void taken.push(one));
    const later = async () => {
      for (let hops = 0; hops < 50; hops += 1) await Promise.resolve();
      await gathered.take('topic/2', load(2, 0n, 5n));
    };
    await Promise.all([gathered.take('topic/1', load(1, 0n, 5n)), later()]);
    expect(taken.map(({ partitions }) => partitions)).toEqual([[1, 2]]);
  });

  it('is taken one by one where it fails together, and only who fails is told', async () => {
    const taken: (readonly number[])[] = [];
    const { gathered } = gathering(false, async ({ partitions }) => {
      if (partitions.includes(2)) throw new Error('a gap');
      taken.push(partitions);
    });
    const outcomes = await Promise.allSettled(
      [1, 2, 3].map((partition) => gathered.take(`topic/${partition}`, load(partition, 0n, 5n))),
    );
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(taken).toEqual([[1], [3]]);
  });
});

describe('what comes soon after', () => {
  it.each([
    ['waits for its pace while it is little', 1, false],
    ['goes on at once when there is much of it', 200, true],
  ])('%s', async (_, count, atOnce) => {
    const paceMs = () => 60_000;
    const taken: Load[] = [];
    const takeIn = async (one: Load) => void taken.push(one);
    const gathered = new Gathering({ ...unpaced, takeIn, paceMs });
    await gathered.take('topic/1', load(1, 0n, 1n));
    void gathered.take('topic/1', { ...load(1, 1n, 2n), arrivals: arrivals(count) });
    await sleep(50);
    expect(taken).toHaveLength(atOnce ? 2 : 1);
    gathered.hasten();
  });

  it('waits for more where nobody is in a hurry, and no longer once somebody is', async () => {
    const taken: Load[] = [];
    const gathered = new Gathering({
      ...{ ...unpaced, gatherMs: () => 60_000 },
      takeIn: async (one) => void taken.push(one),
    });
    const first = gathered.take('topic/1', load(1, 0n, 1n));
    await sleep(20);
    const second = gathered.take('topic/2', load(2, 0n, 1n));
    await sleep(20);
    expect(taken).toHaveLength(0);
    gathered.hasten();
    await Promise.all([first, second]);
    expect(taken.map(({ partitions }) => partitions)).toEqual([[1, 2]]);
  });

  it('shares the next transaction, which begins a pace after the one before', async () => {
    const taken: (readonly number[])[] = [];
    const { gathered } = gathering(false, async ({ partitions }) => void taken.push(partitions));
    const began = performance.now();
    await gathered.take('topic/1', load(1, 0n, 5n));
    await Promise.all([
      gathered.take('topic/2', load(2, 0n, 5n)),
      sleep(5).then(() => gathered.take('topic/3', load(3, 0n, 5n))),
    ]);
    expect(taken).toEqual([[1], [2, 3]]);
    // Timers count whole milliseconds, and may be one early.
    expect(performance.now() - began).toBeGreaterThanOrEqual(PACE_MS - 3);
  });
});

describe('whoever asks what came of it', () => {
  it.each([
    ['the pace', false],
    ['the lull', true],
  ])('ends %s', async (_, isIdle) => {
    const { gathered } = gathering(isIdle, async () => undefined);
    if (!isIdle) await gathered.take('topic/1', load(1, 0n, 5n));
    const began = performance.now();
    setTimeout(() => {
      gathered.hasten();
    }, 5);
    await gathered.take('topic/2', load(2, 0n, 5n));
    expect(performance.now() - began).toBeLessThan(PACE_MS - 5);
  });
});

describe('a load without use', () => {
  it('is not written by itself, but as one move with those of its place', async () => {
    const taken: Load[] = [];
    const { gathered } = gathering(true, async (one) => void taken.push(one));
    await gathered.take('topic/1', load(1, 0n, 5n));
    await gathered.take('topic/1', load(1, 5n, 9n));
    expect(taken).toEqual([]);
    await gathered.flush();
    expect(taken.flatMap(({ moves }) => moves)).toEqual([{ source: 'topic/1', from: 0n, to: 9n }]);
  });

  it('spares its consumer more of them for a moment', async () => {
    const { gathered } = gathering(true, async () => undefined);
    const began = performance.now();
    await gathered.take('topic/1', load(1, 0n, 5n));
    // Timers count whole milliseconds, and may be one early.
    expect(performance.now() - began).toBeGreaterThanOrEqual(97);
  });

  it('spares it longer when nothing was of use for long', async () => {
    const clock = jest.spyOn(performance, 'now').mockReturnValueOnce(-3_000);
    const { gathered } = gathering(true, async () => undefined);
    clock.mockRestore();
    const began = performance.now();
    await gathered.take('topic/1', load(1, 0n, 5n));
    expect(performance.now() - began).toBeGreaterThanOrEqual(297);
  });

  it('holds up nobody who is behind, or for whom a reader waits', async () => {
    const { gathered } = gathering(true, async () => undefined);
    await gathered.take('topic/1', { ...load(1, 0n, 1n), arrivals: arrivals(1) });
    const full = { ...load(1, 1n, 500n), arrivals: arrivals(500) };
    const passed: string[] = [];
    const tell = (name: string) => () => void passed.push(name);
    const held = gathered.take('topic/2', load(2, 0n, 5n)).then(tell('held'));
    const moment = sleep(30).then(tell('moment'));
    await gathered.take('topic/1', full).then(tell('full'));
    await gathered.flush();
    await Promise.all([held, moment]);
    expect(passed).toEqual(['full', 'held', 'moment']);
  });

  it('is written a moment later when nothing else comes', async () => {
    const taken: Load[] = [];
    const { gathered } = gathering(true, async (one) => void taken.push(one));
    await gathered.take('topic/1', load(1, 0n, 5n));
    await sleep(1_200);
    expect(taken).toHaveLength(1);
  });

  it('is taken in at once when it is of an epoch of which nothing was taken in, and postponed from then on', async () => {
    const taken: Load[] = [];
    const { gathered } = gathering(true, async (one) => void taken.push(one));
    await gathered.take('topic/1', { ...load(1, 0n, 1n), arrivals: arrivals(1) });
    await gathered.take('topic/2', { ...load(2, 0n, 2n), arrivals: arrivals(2) });
    expect(taken.map(({ arrivals: { length } }) => length)).toEqual([1]);
    const restored = arrivals(1, '0199aaaa-0000-4000-8000-000000000002');
    await gathered.take('topic/2', { ...load(2, 2n, 3n), arrivals: restored });
    expect(taken.slice(1)).toMatchObject([
      { unused: [{ slice: 0 }, { slice: 1 }], arrivals: restored, moves: [{ from: 0n, to: 3n }] },
    ]);
  });

  it('is left to whoever took its place over, without a word', async () => {
    const { gathered, errors } = gathering(true, async () => {
      throw new CheckpointMoved('overtaken');
    });
    await gathered.take('topic/1', load(1, 0n, 5n));
    await gathered.flush();
    await gathered.flush();
    expect(errors).toEqual([]);
  });

  it('is tried again after an outage', async () => {
    let away = true;
    const taken: Load[] = [];
    const { gathered, errors } = gathering(true, async (one) => {
      if (away) throw new Error('the database is away');
      taken.push(one);
    });
    await gathered.take('topic/1', load(1, 0n, 5n));
    await gathered.flush();
    away = false;
    await gathered.flush();
    expect([taken.length, errors.length]).toEqual([1, 1]);
  });

  it('is written before the next of its place that has a use', async () => {
    const taken: Load[] = [];
    let idle = true;
    const gathered = new Gathering({
      ...{ ...unpaced, isIdle: () => idle },
      takeIn: async (one) => void taken.push(one),
    });
    await gathered.take('topic/1', load(1, 0n, 5n));
    idle = false;
    await gathered.take('topic/1', load(1, 5n, 6n));
    expect(taken.flatMap(({ moves }) => moves)).toEqual([{ source: 'topic/1', from: 0n, to: 6n }]);
  });

  it('is tried once at the end, and not again after it', async () => {
    let tries = 0;
    const { gathered } = gathering(true, async () => {
      tries += 1;
      throw new Error('the database is away');
    });
    await gathered.take('topic/1', load(1, 0n, 5n));
    await gathered.end();
    await sleep(1_200);
    expect(tries).toBe(1);
  });

  it('is forgotten where its place begins again', async () => {
    const taken: Load[] = [];
    const { gathered } = gathering(true, async (one) => void taken.push(one));
    await gathered.take('topic/1', load(1, 0n, 5n));
    gathered.forget('topic/1');
    await gathered.flush();
    expect(taken).toEqual([]);
  });
});
