import { setTimeout as sleep } from 'node:timers/promises';
import { Lull } from './lull.js';

describe('a lull', () => {
  it('is shared by whoever comes while it lasts', async () => {
    const lull = new Lull();
    const passed: string[] = [];
    const first = lull.wait(40);
    await sleep(20);
    const whole = sleep(40).then(() => passed.push('a whole one'));
    await Promise.all([first, lull.wait(40).then(() => passed.push('the rest')), whole]);
    expect(passed).toEqual(['the rest', 'a whole one']);
  });

  it('can be ended early, and the next one is new', async () => {
    const lull = new Lull();
    const waiting = lull.wait(1_000);
    lull.end();
    await waiting;
    const next = lull.wait(1_000);
    expect(next).not.toBe(waiting);
    lull.end();
    await next;
  });
});
