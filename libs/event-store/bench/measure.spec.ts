import { median } from './load.js';
import { isMet, targets, type Measure } from './measure.js';
import { missed } from './report.js';

const append = (value: number): Measure => ({
  name: 'append.256',
  unit: 'events/s',
  value,
  references: { insert: 1_000 },
});

const p99 = (value: number): Measure => ({
  name: 'append.32.p99',
  unit: 'ms',
  value,
  references: { insert: 10 },
});

describe('the targets of the benchmark', () => {
  it('are met at the bound and missed on its wrong side', () => {
    expect(missed([append(2_000), p99(10)])).toEqual([]);
    expect(missed([append(1_999)])).toEqual(['append.256: at least 2× insert']);
    expect(missed([p99(10.1)])).toEqual(['append.32.p99: at most 1× insert']);
  });

  it('are not judged where a reference was not measured', () => {
    const againstEmmett = targets.filter(({ reference }) => reference === 'emmett');
    expect(againstEmmett).toHaveLength(2);
    expect(againstEmmett.map((target) => isMet(target, [append(1)]))).toEqual([
      undefined,
      undefined,
    ]);
  });
});

describe('median', () => {
  it('is the middle round, or the mean of the two middle ones', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([9, 1, 5, 7])).toBe(6);
  });
});
