import { addDays, civilDateOf, startOfDay } from '@academy/kernel';

/** When people are reminded of what lies ahead (T-09). */
export interface ReminderPolicy {
  /** Minutes after midnight in Seoul, of the day before. */
  readonly eveningMinutes: number;
  readonly hoursBefore: number;
  /** Days before a consent ends. */
  readonly consentDaysBefore: number;
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** The evening before something begins, and some hours before it does. */
export const momentsBefore = (
  startsAt: string,
  { eveningMinutes, hoursBefore }: ReminderPolicy,
): { readonly evening: string; readonly hours: string } => {
  const dayBefore = Date.parse(startOfDay(addDays(civilDateOf(startsAt), -1)));
  return {
    evening: new Date(dayBefore + eveningMinutes * MINUTE_MS).toISOString(),
    hours: new Date(Date.parse(startsAt) - hoursBefore * HOUR_MS).toISOString(),
  };
};
