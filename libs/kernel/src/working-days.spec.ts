import fc from 'fast-check';
import { addDays } from './civil-date.js';
import { publicHolidays } from './public-holidays.js';
import { addWorkingDays, isWorkingDay } from './working-days.js';

describe('working days in Seoul', () => {
  it('leave out weekends and public holidays', () => {
    expect(addWorkingDays('2026-03-06', 1)).toBe('2026-03-09'); // a Friday
    expect(addWorkingDays('2026-02-13', 1)).toBe('2026-02-19'); // before the lunar new year, 16 to 18 February
    expect(addWorkingDays('2026-03-09', -1)).toBe('2026-03-06');
    expect(addWorkingDays('2026-03-07', 0)).toBe('2026-03-07');
  });

  it('leave out a day that was declared a holiday later', () => {
    expect(addWorkingDays('2026-03-09', 1)).toBe('2026-03-10');
    expect(addWorkingDays('2026-03-09', 1, ['2026-03-10'])).toBe('2026-03-11');
  });

  it.each(['2026-01-01', '2026-02-16', '2026-02-18', '2026-05-01', '2026-06-03', '2026-09-25'])(
    'do not count %s',
    (holiday) => expect(isWorkingDay(holiday)).toBe(false),
  );

  it('come back to where they began, from a working day', () => {
    const date = fc.integer({ min: 0, max: 3_000 }).map((days) => addDays('2024-02-01', days));
    fc.assert(
      fc.property(date, fc.integer({ min: 1, max: 60 }), (from, days) => {
        fc.pre(isWorkingDay(from));
        expect(addWorkingDays(addWorkingDays(from, days), -days)).toBe(from);
      }),
    );
  });

  it('are known for twelve years', () => {
    const years = new Set([...publicHolidays].map((date) => date.slice(0, 4)));
    expect([...years].sort()).toEqual(Array.from({ length: 12 }, (_, index) => `${2024 + index}`));
    expect([...publicHolidays].every((date) => addDays(date, 0) === date)).toBe(true);
  });
});
