import { addDays, addWorkingDays, startOfDay, type CivilDate } from '@academy/kernel';
import type { Dice } from '../dice.js';

const HOUR_MS = 3_600_000;

/** The hour of a day in Seoul, as an ISO instant. */
export const atHour = (date: CivilDate, hour: number): string =>
  new Date(Date.parse(startOfDay(date)) + hour * HOUR_MS).toISOString();

/** The first working day that is not before a date. */
export const workdayFrom = (date: CivilDate): CivilDate => addWorkingDays(addDays(date, -1), 1);

/** When a person does what, in hours of the day in Seoul; one hour to each kind of work keeps the moments few. */
export const HOURS = {
  desk: 10,
  counselling: 14,
  classroom: 16,
  employer: 11,
  followUp: 15,
} as const;

/** The hour of the first working day from a date on. */
export const onWorkday = (date: CivilDate, hour: number): string => atHour(workdayFrom(date), hour);

/** A working day in some days, as chance has it. */
export const later = (
  { today, dice }: { readonly today: () => CivilDate; readonly dice: Dice },
  least: number,
  most: number,
): CivilDate => addWorkingDays(today(), dice.between(least, most));
