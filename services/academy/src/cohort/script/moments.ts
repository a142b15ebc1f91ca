import { addDays, addWorkingDays, startOfDay, type CivilDate } from '@academy/kernel';

const HOUR_MS = 3_600_000;

/** The hour of a day in Seoul, as an ISO instant. */
export const atHour = (date: CivilDate, hour: number): string =>
  new Date(Date.parse(startOfDay(date)) + hour * HOUR_MS).toISOString();

/** The first working day that is not before a date. */
export const workdayFrom = (date: CivilDate): CivilDate => addWorkingDays(addDays(date, -1), 1);
