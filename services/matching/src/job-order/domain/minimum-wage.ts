import type { OfferedWage } from '@academy/contracts';

/** The lowest wage that the law allows, and how hours paid a month follow from hours a week. */
export interface MinimumWage {
  readonly krwPerHour: number;
  /** From these weekly hours on, a paid weekly holiday is due (Labour Standards Act 18 and 55). */
  readonly holidayFromWeeklyHours: number;
  /** Weekly hours at which the paid holiday is a full day; less work earns its share. */
  readonly fullWeekHours: number;
  readonly fullHolidayHours: number;
}

const WEEKS_PER_MONTH = 365 / 7 / 12;

// Whole hours upwards, as the Ministry's notice of the minimum wage does: 40 hours a week are 209 a month.
const paidHoursPerMonth = (
  weeklyHours: number,
  { holidayFromWeeklyHours, fullWeekHours, fullHolidayHours }: MinimumWage,
): number => {
  const share = Math.min(weeklyHours / fullWeekHours, 1);
  const holiday = weeklyHours >= holidayFromWeeklyHours ? share * fullHolidayHours : 0;
  return Math.ceil((weeklyHours + holiday) * WEEKS_PER_MONTH);
};

const paidHours = (
  basis: OfferedWage['basis'],
  weeklyHours: number,
  minimum: MinimumWage,
): number => {
  switch (basis) {
    case 'HOURLY':
      return 1;
    case 'MONTHLY':
      return paidHoursPerMonth(weeklyHours, minimum);
    case 'YEARLY':
      return paidHoursPerMonth(weeklyHours, minimum) * 12;
  }
};

/** Whether the lower end of an offer falls short of the minimum wage (MAT-4). */
export const isBelowMinimumWage = (
  wage: OfferedWage,
  weeklyHours: number,
  minimum: MinimumWage,
): boolean => wage.minKrw < minimum.krwPerHour * paidHours(wage.basis, weeklyHours, minimum);

/** What an amount is by the paid hour, so that wages on any basis can be compared; in won, not rounded. */
export const hourlyWage = (
  basis: OfferedWage['basis'],
  krw: number,
  { weeklyHours, minimumWage }: { weeklyHours: number; minimumWage: MinimumWage },
): number => krw / paidHours(basis, weeklyHours, minimumWage);
