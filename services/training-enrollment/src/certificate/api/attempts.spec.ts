import { Attempts } from './attempts.js';

const limit = { most: 2, inSeconds: 60 };
const at = (seconds: number) =>
  new Date(Date.parse('2026-04-01T00:00:00Z') + seconds * 1000).toISOString();

describe('attempts', () => {
  it('TRN-17: are granted up to the limit, and then only when the window is over', () => {
    const attempts = new Attempts();
    const tried = [0, 10, 20, 59.5, 60, 61, 62].map((seconds) =>
      attempts.secondsToWait('198.51.100.7', limit, at(seconds)),
    );
    expect(tried).toEqual([undefined, undefined, 40, 1, undefined, undefined, 58]);
  });

  it('TRN-17: of one are not those of another', () => {
    const attempts = new Attempts();
    for (const key of ['one', 'other', 'one', 'other'])
      expect(attempts.secondsToWait(key, limit, at(0))).toBeUndefined();
    expect(attempts.secondsToWait('one', limit, at(1))).toBe(59);
  });

  it('push out the oldest when there are too many', () => {
    const attempts = new Attempts();
    const once = { most: 1, inSeconds: 60 };
    for (let key = 0; key <= 20_000; key += 1) attempts.secondsToWait(String(key), once, at(0));
    expect(attempts.secondsToWait('20000', once, at(1))).toBe(59);
    expect(attempts.secondsToWait('0', once, at(1))).toBeUndefined();
  });
});
