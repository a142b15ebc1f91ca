import { diceOf } from './dice.js';

const throwsOf = (seed: string, owner: string) => {
  const dice = diceOf(seed, owner);
  return Array.from({ length: 200 }, () => dice.between(1, 6));
};

describe('the dice of a cohort', () => {
  it('fall the same at every play, and otherwise for another seed or owner', () => {
    expect(throwsOf('s', 'one')).toEqual(throwsOf('s', 'one'));
    expect(throwsOf('s', 'one')).not.toEqual(throwsOf('s', 'two'));
    expect(throwsOf('s', 'one')).not.toEqual(throwsOf('t', 'one'));
  });

  it('show every number of their range and no other', () =>
    expect([...new Set(throwsOf('s', 'one'))].sort()).toEqual([1, 2, 3, 4, 5, 6]));

  it('let happen what has that probability', () => {
    const dice = diceOf('s', 'chance');
    const happened = Array.from({ length: 1_000 }, () => dice.chance(0.2)).filter(Boolean).length;
    expect(happened).toBeGreaterThan(140);
    expect(happened).toBeLessThan(260);
    expect(dice.chance(0)).toBe(false);
  });
});
