import { monthsBetween, scarceSeats } from './class-runs.js';

describe('the class runs of a cohort', () => {
  it('have seats for all who come, and not for more than come in a month', () => {
    for (const people of [1, 8, 200]) {
      const { BASIC, EXPLORATION } = scarceSeats(people, 18);
      expect(BASIC * 18).toBeGreaterThanOrEqual(people);
      expect(BASIC).toBeLessThanOrEqual(people / 18 + 2);
      expect(EXPLORATION).toBeLessThanOrEqual(BASIC);
    }
  });

  it('are one of a kind in every month', () =>
    expect(monthsBetween('2025-11-26', '2026-01-02')).toEqual([
      '2025-11-01',
      '2025-12-01',
      '2026-01-01',
    ]));
});
