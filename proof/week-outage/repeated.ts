import { civilDateOf, type CivilDate } from '@academy/kernel';
import type { Happened } from './ledgers.js';

/** Days, the last one included. */
export interface Days {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

interface Requested {
  readonly notificationId: string;
  readonly templateCode: string;
  readonly refs: { readonly at?: string };
}

/** All that happened to the messages of which the request says so. */
const messages = (
  events: readonly Happened[],
  isSo: (request: Requested) => boolean,
): readonly Happened[] => {
  const ids = new Set(
    events
      .filter(({ type }) => type === 'registration.NotificationRequested')
      .map(({ data }) => data as Requested)
      .filter(isSo)
      .map(({ notificationId }) => notificationId),
  );
  return events.filter(({ data }) => ids.has((data as Partial<Requested>).notificationId ?? ''));
};

/** What a service does every day until somebody decides, or for as long as there is something to do. */
const DAILY = new Set([
  'matching.NightlyRunBegan',
  'matching.MatchBatchCompleted',
  'training_enrollment.ClassRunDecisionDue',
]);

/**
 * What happens once for each day. A timer that is late makes up for all days that were missed: one nightly run issues what each of
 * them would have issued and tells a person once of all that it found, one reminder says what several would have said.
 */
export const repeatedDaily = (events: readonly Happened[]): ReadonlySet<Happened> =>
  new Set([
    ...events.filter(({ type }) => DAILY.has(type)),
    ...messages(events, ({ templateCode }) => templateCode === 'RECOMMENDATIONS'),
  ]);

/** Reminders of appointments on these days: nobody is reminded of what is over, or has begun. */
export const remindersIn = (
  events: readonly Happened[],
  { from, to }: Days,
): ReadonlySet<Happened> =>
  new Set(
    messages(events, ({ templateCode, refs: { at } }) => {
      if (templateCode !== 'APPOINTMENT_REMINDER' || at === undefined) return false;
      const day = civilDateOf(at);
      return from <= day && day <= to;
    }),
  );
