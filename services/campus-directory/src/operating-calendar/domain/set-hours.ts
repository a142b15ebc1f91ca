import type { OperatingHoursSet } from '@academy/contracts';
import { Rejection, type Message } from '@academy/kernel';
import type { CalendarEvent } from './events.js';
import { weekOn, type OperatingCalendar } from './operating-calendar.js';

export type SetHours = Message<'SetHours', OperatingHoursSet['data']>;

/**
 * Says when a site is open from a date on (CAM-10); slots that were published before stay. Rejects `DayNamedTwice` and
 * `DayEndsBeforeItBegins`.
 */
export const setHours = (
  { data }: SetHours,
  calendar: OperatingCalendar,
): readonly CalendarEvent[] => {
  const days = data.weekly.map(({ weekday }) => weekday);
  if (new Set(days).size < days.length) throw new Rejection('DayNamedTwice');
  if (data.weekly.some(({ opensAt, closesAt }) => closesAt <= opensAt))
    throw new Rejection('DayEndsBeforeItBegins');
  const known = calendar.hours.find(({ validFrom }) => validFrom === data.validFrom);
  const isSo =
    known !== undefined &&
    JSON.stringify(weekOn(calendar, data.validFrom, [])) === JSON.stringify(data.weekly);

  return isSo ? [] : [{ type: 'OperatingHoursSet', data }];
};
