import { policyOn } from './policies.js';

describe('the policies of counselling', () => {
  it('COU-2, COU-12: are the assumed cap and terms', () => {
    expect(policyOn('2026-03-02')).toMatchObject({
      caseload: { cap: 60, assumed: true },
      readiness: { validDays: 180, assumed: true },
      recommendation: { validDays: 180, assumed: true },
    });
  });

  it('say that there is no rule before the first', () => {
    expect(() => policyOn('2025-12-31')).toThrow(RangeError);
  });
});
