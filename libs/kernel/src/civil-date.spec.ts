import {
  addDays,
  addMonths,
  civilDateOf,
  daysBetween,
  endOfPeriod,
  fullAge,
  isCivilDate,
  startOfDay,
} from './civil-date.js';

describe('the full age', () => {
  it('vector 1: of somebody born on 1986-03-02 is 39 on 2026-03-01 and 40 the day after', () => {
    expect(fullAge('1986-03-02', '2026-03-01')).toBe(39);
    expect(fullAge('1986-03-02', '2026-03-02')).toBe(40);
  });

  it('vector 2: of somebody born on 1961-03-02 is 64 on 2026-03-01 and 65 the day after', () => {
    expect(fullAge('1961-03-02', '2026-03-01')).toBe(64);
    expect(fullAge('1961-03-02', '2026-03-02')).toBe(65);
  });

  it.each([
    ['2024-02-28', 39],
    ['2024-02-29', 40],
    ['2025-02-28', 40],
    ['2025-03-01', 41],
  ])('vector 3: of somebody born on 29 February 1984 is on %s %i', (on, age) => {
    expect(fullAge('1984-02-29', on)).toBe(age);
  });
});

describe('a period of months', () => {
  it.each([
    ['2026-03-02', 1, '2026-04-02', '2026-04-01'],
    ['2026-03-02', 12, '2027-03-02', '2027-03-01'],
    ['2026-08-31', 1, '2026-09-30', '2026-09-30'],
    ['2026-08-31', 3, '2026-11-30', '2026-11-30'],
    ['2026-08-31', 6, '2027-02-28', '2027-02-28'],
    ['2026-12-01', 1, '2027-01-01', '2026-12-31'],
    ['2024-01-31', 1, '2024-02-29', '2024-02-29'],
  ])(
    'T-00: that starts on %s and lasts %i has the corresponding day %s and ends with %s',
    (...of) => {
      const [from, months, corresponding, last] = of;
      expect(addMonths(from, months)).toBe(corresponding);
      expect(endOfPeriod(from, months)).toBe(last);
    },
  );

  it('goes back as well', () => {
    expect(addMonths('2026-03-31', -1)).toBe('2026-02-28');
    expect(addMonths('2026-01-15', -12)).toBe('2025-01-15');
  });
});

describe('a day in Seoul', () => {
  it('begins nine hours before that of Greenwich', () => {
    expect(civilDateOf('2026-03-01T14:59:59.999Z')).toBe('2026-03-01');
    expect(civilDateOf('2026-03-01T15:00:00.000Z')).toBe('2026-03-02');
    expect(startOfDay('2026-03-02')).toBe('2026-03-01T15:00:00.000Z');
  });

  it('is counted over the ends of months and years', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
    expect(daysBetween('2026-02-27', '2026-03-02')).toBe(3);
    expect(daysBetween('2026-03-02', '2026-02-27')).toBe(-3);
  });

  it('exists, or is none', () => {
    expect(isCivilDate('2024-02-29')).toBe(true);
    expect(isCivilDate('2025-02-29')).toBe(false);
    expect(isCivilDate('2026-3-2')).toBe(false);
    expect(() => addDays('2025-02-29', 1)).toThrow(RangeError);
  });
});
