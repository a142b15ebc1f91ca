import type { Happened } from './ledgers.js';

/** What a service does every day until somebody decides, or for as long as there is something to do. */
const DAILY = new Set([
  'matching.NightlyRunBegan',
  'matching.MatchBatchCompleted',
  'training_enrollment.ClassRunDecisionDue',
]);

const isToldOfRecommendations = ({ type, data }: Happened): boolean =>
  type === 'registration.NotificationRequested' &&
  (data as { templateCode: string }).templateCode === 'RECOMMENDATIONS';

const notificationOf = ({ data }: Happened): string | undefined =>
  (data as { notificationId?: string }).notificationId;

/**
 * What happens once for each day. A timer that is late makes up for all days that were missed: one nightly run issues what each of
 * them would have issued and tells a person once of all that it found, one reminder says what several would have said.
 */
export const repeatedDaily = (events: readonly Happened[]): ReadonlySet<Happened> => {
  const told = new Set(events.filter(isToldOfRecommendations).map(notificationOf));
  return new Set(
    events.filter((event) => {
      const notification = notificationOf(event);
      return DAILY.has(event.type) || (notification !== undefined && told.has(notification));
    }),
  );
};
