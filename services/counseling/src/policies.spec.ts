import { PolicyBook, shippedWith } from '@academy/platform';
import { counselingPolicies, policyOn } from './policies.js';

const book = new PolicyBook(shippedWith(counselingPolicies));

describe('the policies of counselling', () => {
  it('COU-2, COU-12: are the assumed cap and terms', () => {
    expect(policyOn(book, '2026-03-02')).toMatchObject({
      caseload: { cap: 60, assumed: true },
      readiness: { validDays: 180, assumed: true },
      recommendation: { validDays: 180, assumed: true },
    });
  });

  it('say that there is no rule before the first', () => {
    expect(() => policyOn(book, '2024-12-31')).toThrow(RangeError);
  });
});
