import { jest } from '@jest/globals';
import type { BusBatch, BusRecord } from '../bus.js';
import { Lane, type Fetching } from './lane.js';

const TOPIC = 'letters';
const records = (from: number, to: number): BusRecord[] =>
  Array.from({ length: to - from }, (_, index) => ({
    offset: BigInt(from + index),
    value: from + index,
  }));

/** A lane at place 5, what was worked in it, and what it asked of the brokers. */
const openLane = async (onBatch: (batch: BusBatch) => Promise<void> = async () => undefined) => {
  const worked: unknown[] = [];
  const asked: string[] = [];
  const fetching: Fetching = {
    pause: (topics) => asked.push(`pause ${topics.join()}`),
    resume: (topics) => asked.push(`resume ${topics.join()}`),
    seek: (topic, _, offset) => asked.push(`seek ${topic} ${offset}`),
  };
  const lane = new Lane(0, {
    topics: [TOPIC],
    startOf: async () => 5n,
    onBatch: async (batch) => {
      await onBatch(batch);
      worked.push(...batch.records.map(({ value }) => value));
    },
    onError: () => undefined,
  });
  lane.begin(fetching);
  await settled();
  asked.length = 0;
  return { lane, worked, asked, fetching };
};

const settled = () => jest.advanceTimersByTimeAsync(0);

describe('a lane that is handed what its own process has had stored', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('works it without fetching, and fetches on after a second without more', async () => {
    const { lane, worked, asked } = await openLane();
    lane.handOver(TOPIC, records(5, 7));
    await jest.advanceTimersByTimeAsync(900);
    lane.handOver(TOPIC, records(7, 8));
    await jest.advanceTimersByTimeAsync(900);
    expect([worked, asked]).toEqual([[5, 6, 7], ['pause letters']]);
    await jest.advanceTimersByTimeAsync(100);
    expect(asked).toEqual(['pause letters', 'seek letters 8', 'resume letters']);
  });

  it('takes nothing twice of what was fetched before, or is fetched at the same time', async () => {
    const { lane, worked } = await openLane();
    const fetched = lane.offer(TOPIC, records(5, 8));
    lane.handOver(TOPIC, records(5, 8));
    expect(await fetched).toBe(true);
    lane.handOver(TOPIC, records(5, 8));
    lane.handOver(TOPIC, records(8, 9));
    expect(await lane.offer(TOPIC, records(8, 9))).toBe(false);
    await settled();
    expect(worked).toEqual([5, 6, 7, 8]);
  });

  it('takes nothing twice of what is fetched again after a rebalance, while what was fetched before still runs', async () => {
    const gates = [Promise.withResolvers<undefined>(), Promise.withResolvers<undefined>()];
    let batches = 0;
    const { lane, worked, fetching } = await openLane(async () => {
      batches += 1;
      await gates[batches - 1]?.promise;
    });
    const before = lane.offer(TOPIC, records(5, 6));
    await settled();
    lane.begin(fetching);
    const after = lane.offer(TOPIC, records(5, 8));
    gates[0]?.resolve(undefined);
    expect(await before).toBe(false);
    await settled();
    lane.handOver(TOPIC, records(5, 8));
    gates[1]?.resolve(undefined);
    expect(await after).toBe(true);
    await settled();
    expect(worked).toEqual([5, 5, 6, 7]);
  });

  it('fetches what others have stored in between, and is handed nothing before it has', async () => {
    const { lane, worked, asked } = await openLane();
    lane.handOver(TOPIC, records(5, 6));
    lane.handOver(TOPIC, records(7, 8));
    lane.handOver(TOPIC, records(8, 9));
    await settled();
    expect(worked).toEqual([5]);
    expect(asked).toEqual(['pause letters', 'seek letters 6', 'resume letters']);
    expect(await lane.offer(TOPIC, records(6, 9))).toBe(true);
    lane.handOver(TOPIC, records(9, 10));
    await settled();
    expect(worked).toEqual([5, 6, 7, 8, 9]);
  });

  it('fetches what comes faster than it is worked', async () => {
    let go = (): void => undefined;
    const gate = new Promise<void>((resolve) => (go = resolve));
    const { lane, worked, asked } = await openLane(() => gate);
    for (let from = 5; from < 800; from += 100) lane.handOver(TOPIC, records(from, from + 100));
    expect(asked).toEqual(['pause letters', 'seek letters 605', 'resume letters']);
    go();
    await settled();
    expect(worked).toEqual(records(5, 605).map(({ value }) => value));
  });

  it('goes back to its own record after a failure, and takes nothing of what was handed over before', async () => {
    let failures = 1;
    const { lane, worked, asked } = await openLane(async () => {
      failures -= 1;
      if (failures >= 0) throw new Error('the database is away');
    });
    lane.handOver(TOPIC, records(5, 6));
    lane.handOver(TOPIC, records(6, 7));
    await settled();
    lane.handOver(TOPIC, records(7, 8));
    expect([worked, asked]).toEqual([[], ['pause letters', 'pause letters']]);
    await jest.advanceTimersByTimeAsync(10_000);
    expect(asked.slice(2)).toEqual(['seek letters 5', 'resume letters']);
    expect(await lane.offer(TOPIC, records(5, 8))).toBe(true);
    expect(worked).toEqual([5, 6, 7]);
  });

  it('lets go of everything when its partition is given up', async () => {
    const { lane, worked, asked } = await openLane();
    lane.handOver(TOPIC, records(5, 6));
    await lane.end();
    lane.handOver(TOPIC, records(6, 7));
    expect(await lane.offer(TOPIC, records(6, 7))).toBe(false);
    await jest.advanceTimersByTimeAsync(10_000);
    expect([worked, asked]).toEqual([[], ['pause letters']]);
  });
});
