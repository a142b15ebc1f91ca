import { setTimeout as sleep } from 'node:timers/promises';
import { Lanes } from './lanes.js';

describe('lanes', () => {
  it('run one thing at a time each, in order, and so many together', async () => {
    const lanes = new Lanes(3);
    const order = new Map<number, number[]>();
    const busy = new Set<number>();
    let most = 0;
    await Promise.all(
      Array.from({ length: 60 }, (_, index) =>
        lanes.run(index % 6, async () => {
          expect(busy.has(index % 6)).toBe(false);
          busy.add(index % 6);
          most = Math.max(most, busy.size);
          order.set(index % 6, [...(order.get(index % 6) ?? []), index]);
          await sleep(index % 3);
          busy.delete(index % 6);
        }),
      ),
    );
    expect(most).toBe(3);
    for (const [lane, done] of order)
      expect(done).toEqual(Array.from({ length: 10 }, (_, index) => lane + index * 6));
  });

  it('go on after a failure, which only its caller hears of', async () => {
    const lanes = new Lanes(1);
    const failing = lanes.run(1, async () => Promise.reject(new Error('no')));
    const next = lanes.run(1, async () => 'done');
    await expect(failing).rejects.toThrow('no');
    expect(await next).toBe('done');
  });
});
