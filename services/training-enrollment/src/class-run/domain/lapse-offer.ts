import type { Message } from '@academy/kernel';
import { scheduled, type ClassRun } from './class-run.js';
import type { ClassRunEvent } from './events.js';
import { withOffers } from './offer-free-seats.js';
import { offered } from './offered.js';
import { entryOf } from './wait-list.js';

export type LapseOffer = Message<'LapseOffer', { enrollmentId: string; at: string }>;

/**
 * Ends an offer that nobody answered in time and asks the next one, whose window begins at `at`, however late that is (T-13). An
 * offer that was answered, or stands still, is left alone. Rejects `ClassRunNotScheduled`.
 */
export const lapseOffer = (
  { data: { enrollmentId, at } }: LapseOffer,
  classRun: ClassRun,
): readonly ClassRunEvent[] => {
  const run = scheduled(classRun);
  if (entryOf(run.waitlist, enrollmentId)?.offer === undefined) return [];
  const { answer, expiresAt } = offered(run, enrollmentId);
  if (expiresAt > at) return [];

  return withOffers(run, [{ type: 'WaitlistOfferLapsed', data: answer }], at);
};
