import { addDays, type CivilDate } from './civil-date.js';
import { publicHolidays } from './public-holidays.js';

const DAYS_OF_WEEK = 7;
/** 1970-01-01 was a Thursday; Sunday is 0. */
const dayOfWeek = (date: CivilDate): number =>
  (((Date.parse(`${date}T00:00:00Z`) / 86_400_000 + 4) % DAYS_OF_WEEK) + DAYS_OF_WEEK) %
  DAYS_OF_WEEK;

/** Whether a date is a working day in Seoul: no Saturday, Sunday or public holiday, nor one of `alsoClosed`. */
export const isWorkingDay = (date: CivilDate, alsoClosed: readonly CivilDate[] = []): boolean => {
  const day = dayOfWeek(date);
  return day !== 0 && day !== 6 && !publicHolidays.has(date) && !alsoClosed.includes(date);
};

/**
 * The working day that is `days` working days after `date`, which does not count itself; negative goes back. Zero is `date` as
 * it is (domain.md §6.4: T-04, T-06, T-11, T-27).
 */
export const addWorkingDays = (
  date: CivilDate,
  days: number,
  alsoClosed: readonly CivilDate[] = [],
): CivilDate => {
  const step = days < 0 ? -1 : 1;
  let at = date;
  for (let left = Math.abs(days); left > 0;) {
    at = addDays(at, step);
    if (isWorkingDay(at, alsoClosed)) left -= 1;
  }
  return at;
};
