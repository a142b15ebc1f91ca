import { stated } from './stated.js';

describe('what a body states', () => {
  it('is everything but what was left out', () => {
    expect(Object.keys(stated({ code: 'A', title: undefined, seats: 0, note: null }))).toEqual([
      'code',
      'seats',
      'note',
    ]);
  });
});
