import type { NotificationRequested } from '@academy/contracts';
import { addDays, civilDateOf, startOfDay, type CivilDate } from '@academy/kernel';

type QuietHours = NotificationRequested['data']['quietHours'];

const MINUTE_MS = 60_000;

const minutesOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
};

const at = (on: CivilDate, minutes: number): string =>
  new Date(Date.parse(startOfDay(on)) + minutes * MINUTE_MS).toISOString();

/** The first moment from `now` on at which people may be written to (T-09): `now` itself outside the quiet hours. */
export const afterQuietHours = (now: string, quietHours: QuietHours): string => {
  const [from, to] = [minutesOf(quietHours.from), minutesOf(quietHours.to)];
  const today = civilDateOf(now);
  const minute = (Date.parse(now) - Date.parse(startOfDay(today))) / MINUTE_MS;
  const overnight = from > to;
  if (overnight && minute >= from) return at(addDays(today, 1), to);
  const quiet = overnight ? minute < to : minute >= from && minute < to;
  return quiet ? at(today, to) : now;
};
