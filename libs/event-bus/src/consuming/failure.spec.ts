import { InvalidEvent } from '@academy/contracts';
import { CheckpointMoved } from '@academy/event-store';
import { NotYet, Unavailable } from '@academy/kernel';
import { behind, failureOf, isPassing, pauseBefore } from './failure.js';

const explode = (value: string): never => {
  throw new RangeError(`${value} is out of range`);
};

const caught = (work: () => void): unknown => {
  try {
    work();
  } catch (error) {
    return error;
  }
  return undefined;
};

describe('a failure', () => {
  it('names the error and its place, never a value', () => {
    const { reason, detail } = failureOf(caught(() => explode('Hong Gil-dong')));
    expect(reason).toBe('failed');
    expect(detail).toMatch(/^RangeError in \w+ \(failure\.spec\.ts:\d+\)$/);
  });

  it('keeps a code, which is no value', () => {
    const error = Object.assign(new Error('duplicate key (Hong)'), { code: '23505', stack: '' });
    expect(failureOf(error).detail).toBe('Error 23505');
  });

  it.each([
    [new NotYet('CaseNotOpen'), { reason: 'not-yet', detail: 'CaseNotOpen' }],
    [new InvalidEvent('A v1: /x wrong'), { reason: 'invalid-body', detail: 'A v1: /x wrong' }],
    ['Hong', { reason: 'failed', detail: 'threw a string' }],
  ])('says why: %s', (error, failure) => {
    expect(failureOf(error)).toEqual(failure);
  });

  it('waits longer each time, and less for what has only not arrived', () => {
    const pauses = (reason: 'failed' | 'not-yet') =>
      [0, 1, 2, 20].map((attempts) => pauseBefore({ reason, detail: '' }, attempts));
    expect(pauses('failed')).toEqual([1, 2, 4, 300]);
    expect(pauses('not-yet')).toEqual([0.2, 0.4, 0.8, 30]);
    expect(pauseBefore(behind, 3)).toBe(0);
  });

  it.each([
    [new Unavailable('away'), true],
    [new CheckpointMoved('replaced'), true],
    [Object.assign(new Error('shutting down'), { code: '57P01' }), true],
    [Object.assign(new Error('duplicate'), { code: '23505' }), false],
    [new TypeError('x'), false],
  ])('knows what passes by itself: %s', (error, passes) => {
    expect(isPassing(error)).toBe(passes);
  });
});
