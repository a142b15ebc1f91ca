import { isClean, judge } from './verdict.js';

const sighting = (version: number, position = version, stream = 'a') => ({
  ...{ stream, version },
  position: BigInt(position),
});
const committed = [sighting(1), sighting(2), sighting(1, 3, 'b')];

describe('the verdict on a race', () => {
  it('is clean when everything committed was delivered once and in order', () => {
    expect(isClean(judge(committed, committed))).toBe(true);
    expect(isClean(judge([], []))).toBe(false);
  });

  it.each([
    ['lost', committed.slice(0, 2), { lost: 1, phantom: 0, inversions: 0 }],
    ['delivered twice', [...committed, sighting(1, 4)], { lost: 0, phantom: 1, inversions: 1 }],
    ['never committed', [...committed, sighting(3, 4)], { lost: 0, phantom: 1, inversions: 0 }],
    [
      'overtaken in its stream',
      [sighting(2, 1), sighting(1, 2), sighting(1, 3, 'b')],
      { lost: 0, phantom: 0, inversions: 2 },
    ],
    [
      'at a position that does not rise',
      [sighting(1, 2), sighting(2, 3), sighting(1, 3, 'b')],
      { lost: 0, phantom: 0, inversions: 1 },
    ],
  ])('sees what was %s', (_, delivered, flaws) => {
    const verdict = judge(committed, delivered);
    expect(verdict).toMatchObject(flaws);
    expect(isClean(verdict)).toBe(false);
  });
});
