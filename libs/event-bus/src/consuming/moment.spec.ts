import { Moment } from './moment.js';

const NOW = 1_764_000_000_123;
const placeOf = (consumer: string) => (NOW + new Moment(consumer, 2_000).until(NOW)) % 2_000;

describe('the moment at which a consumer writes down what it had no use for', () => {
  it('comes once in a period', () => {
    const moment = new Moment('read-models', 2_000);
    const left = moment.until(NOW);
    expect([left > 0, left <= 2_000]).toEqual([true, true]);
    expect(moment.until(NOW + left)).toBe(2_000);
  });

  it('is apart from those of the others', () => {
    const places = Array.from({ length: 12 }, (_, index) => placeOf(`reactions of ${index}`));
    const sorted = places.sort((one, other) => one - other);
    const gaps = sorted.slice(1).map((place, index) => place - (sorted[index] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThan(60);
  });

  it('is shared by the generations of a family', () => {
    expect(placeOf('read-models@7')).toBe(placeOf('read-models'));
  });
});
