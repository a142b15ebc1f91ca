import { rated } from './retention.queries.js';

const counts = {
  code: 'M3',
  reached: 10,
  retainedSameEmployer: 4,
  retainedOtherEmployer: 2,
  notRetained: 2,
  unknown: 2,
  selfReportOnly: 3,
} as const;

describe('the rate of retention', () => {
  it('AFT-5: leaves the unknown out of the rate and in the coverage', () =>
    expect(rated(counts)).toEqual({
      ...counts,
      coverage: 0.8,
      rateAnyEmployer: 0.75,
      rateSameEmployer: 0.5,
    }));

  it('AFT-5: is no number where nothing is known', () =>
    expect(
      rated({
        ...counts,
        ...{ retainedSameEmployer: 0, retainedOtherEmployer: 0, notRetained: 0, unknown: 10 },
        selfReportOnly: 0,
      }),
    ).toMatchObject({ coverage: 0, rateAnyEmployer: null, rateSameEmployer: null }));
});
