import { untilMomentOf } from './moment.js';

const NOW = 1_764_000_000_123;
const momentOf = (consumer: string) => (NOW + untilMomentOf(consumer, NOW)) % 2_000;

describe('the moment at which a consumer writes down what it had no use for', () => {
  it('comes every two seconds', () => {
    const left = untilMomentOf('read-models', NOW);
    expect([left > 0, left <= 2_000]).toEqual([true, true]);
    expect(untilMomentOf('read-models', NOW + left)).toBe(2_000);
  });

  it('is another one for another consumer', () => {
    const consumers = ['reactions', 'own-reactions', 'read-models', 'archive'];
    expect(new Set(consumers.map(momentOf)).size).toBe(4);
  });

  it('is shared by the generations of a family', () => {
    expect(momentOf('read-models@7')).toBe(momentOf('read-models'));
  });
});
