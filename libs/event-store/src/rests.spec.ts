import { jest } from '@jest/globals';
import { Rests } from './rests.js';

describe('rests', () => {
  const rested: number[] = [];
  const wait = async (ms: number): Promise<void> => {
    rested.push(ms);
    jest.advanceTimersByTime(ms);
  };

  beforeEach(() => {
    rested.length = 0;
    jest.useFakeTimers();
  });
  afterEach(() => jest.useRealTimers());

  it('rests three times as long as it worked where it may work a quarter of its time', async () => {
    const { rest } = new Rests(0.25, wait);
    jest.advanceTimersByTime(8);
    await rest();
    expect(rested).toEqual([24]);
  });

  it('does not count its rest as work', async () => {
    const { rest } = new Rests(0.5, wait);
    jest.advanceTimersByTime(10);
    await rest();
    jest.advanceTimersByTime(4);
    await rest();
    expect(rested).toEqual([10, 4]);
  });

  it('does not rest where nobody shares the machine', async () => {
    const { rest } = new Rests(1, wait);
    jest.advanceTimersByTime(8);
    await rest();
    expect(rested).toEqual([]);
  });
});
