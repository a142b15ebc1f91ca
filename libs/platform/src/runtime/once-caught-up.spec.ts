import { onceCaughtUp } from './once-caught-up.js';

const soon = { everyMs: 1, atMostMs: 1_000 };

/** A consumer that has caught up at its n-th look. */
const at = (nth: number) => {
  let looks = 0;
  return {
    look: async (): Promise<boolean> => {
      looks += 1;
      if (looks === 2) throw new Error('the bus is away');
      return Promise.resolve(looks >= nth);
    },
    count: () => looks,
  };
};

describe('waiting for what came meanwhile', () => {
  it('ends when every consumer has caught up, and bears a failing look', async () => {
    const [first, second] = [at(1), at(4)];
    await onceCaughtUp([first.look, second.look], new AbortController().signal, soon);
    expect([first.count(), second.count()]).toEqual([1, 4]);
  });

  it('ends after the longest wait when one never does', async () => {
    const never = at(Infinity);
    const patience = { everyMs: 1, atMostMs: 20 };
    await onceCaughtUp([never.look], new AbortController().signal, patience);
    expect(never.count()).toBeGreaterThan(1);
  });

  it('ends at once when it is told to', async () => {
    const abort = new AbortController();
    const never = at(Infinity);
    const waiting = onceCaughtUp([never.look], abort.signal, { everyMs: 60_000 });
    abort.abort();
    await waiting;
    expect(never.count()).toBe(1);
  });
});
