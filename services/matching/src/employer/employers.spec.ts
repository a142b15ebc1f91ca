import { applied, verified } from './domain/employer.examples.js';
import { employers } from './employers.js';

describe('the claims of employers', () => {
  it('take the business number, once', () => {
    expect(employers.claims?.(applied)).toEqual([
      { claim: 'take', key: `biz-no:${applied.data.bizNoHash}` },
    ]);
    expect(employers.claims?.(verified)).toEqual([]);
  });
});
