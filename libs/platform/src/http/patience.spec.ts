import { Unavailable } from '@academy/kernel';
import { defer, firstValueFrom, NEVER, of, throwError, timer } from 'rxjs';
import { map } from 'rxjs/operators';
import { patiently, type Answering } from './patience.js';

const times = { first: 30, again: 10 };
const always: Answering = () => Promise.resolve(true);
const never: Answering = () => Promise.resolve(false);

describe('patience', () => {
  it('gives up what waits for a database that does not answer', async () => {
    const began = performance.now();
    const waiting = firstValueFrom(patiently(() => NEVER, never, times));
    await expect(waiting).rejects.toThrow(Unavailable);
    expect(performance.now() - began).toBeGreaterThanOrEqual(25);
  });

  it('lets slow work end while the database answers', async () => {
    const slow = () => timer(120).pipe(map(() => 'done'));
    expect(await firstValueFrom(patiently(slow, always, times))).toBe('done');
  });

  it('gives up when the database stops answering meanwhile', async () => {
    let asked = 0;
    const fails = () => Promise.resolve((asked += 1) < 3);
    await expect(firstValueFrom(patiently(() => NEVER, fails, times))).rejects.toThrow(Unavailable);
    expect(asked).toBe(3);
  });

  it('asks nothing about work that is quick, and hands on its errors', async () => {
    let asked = 0;
    const counting = () => Promise.resolve((asked += 1) > 0);
    expect(await firstValueFrom(patiently(() => of(1), counting, times))).toBe(1);
    const failing = patiently(() => throwError(() => new RangeError('x')), counting, times);
    await expect(firstValueFrom(failing)).rejects.toThrow(RangeError);
    await new Promise((resume) => setTimeout(resume, 60));
    expect(asked).toBe(0);
  });

  it('does not begin the work before somebody waits for it', () => {
    let begun = false;
    patiently(() => defer(() => of((begun = true))), always, times);
    expect(begun).toBe(false);
  });
});
