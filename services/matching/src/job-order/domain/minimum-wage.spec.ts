import { minimumWage } from './job-order.examples.js';
import { isBelowMinimumWage } from './minimum-wage.js';

const offer = (basis: 'HOURLY' | 'MONTHLY' | 'YEARLY', minKrw: number) => ({
  basis,
  minKrw,
  maxKrw: 99_000_000,
});

describe('the minimum wage', () => {
  it.each([
    ['HOURLY', 40, 10_320],
    ['MONTHLY', 40, 10_320 * 209],
    ['YEARLY', 40, 10_320 * 209 * 12],
    ['MONTHLY', 20, 10_320 * 105],
    ['MONTHLY', 15, 10_320 * 79],
    ['MONTHLY', 14, 10_320 * 61],
    ['MONTHLY', 52, 10_320 * 261],
  ] as const)('MAT-4: %s, %d hours a week: %d won and no less', (basis, weeklyHours, krw) => {
    expect(isBelowMinimumWage(offer(basis, krw), weeklyHours, minimumWage)).toBe(false);
    expect(isBelowMinimumWage(offer(basis, krw - 1), weeklyHours, minimumWage)).toBe(true);
  });
});
