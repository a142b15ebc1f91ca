import { Reading } from './reading.js';

describe('what a reader in the storm may see', () => {
  const seen = (...reads: readonly (readonly number[])[]) => {
    const reading = new Reading();
    for (const list of reads) reading.note('steps of anna', list);
    const { torn, back } = reading;
    return { torn, back };
  };

  it('is a beginning that grows', () => {
    expect(seen([], [1], [1], [1, 2, 3])).toEqual({ torn: 0, back: 0 });
  });

  it('is never a list with a hole, a repetition or another order', () => {
    expect(seen([2], [1, 1], [2, 1])).toMatchObject({ torn: 3 });
  });

  it('is never less than before, unless it is forgotten first', () => {
    expect(seen([1, 2], [1])).toEqual({ torn: 0, back: 1 });
    const reading = new Reading();
    reading.note('steps of anna', [1, 2]);
    reading.note('ledger of anna', [1, 2]);
    reading.forget((place) => place.startsWith('steps'));
    reading.note('steps of anna', [1]);
    reading.note('ledger of anna', [1]);
    expect(reading.back).toBe(1);
  });
});
