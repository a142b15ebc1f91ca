import type { OfferTerms, WaitlistOfferMade } from '@academy/contracts';
import { fold } from '@academy/kernel';
import { evolveScheduled, seatsLeft, startsAt, type Scheduled } from './class-run.js';
import type { ClassRunEvent } from './events.js';
import { waiting } from './wait-list.js';

const HOUR_MS = 60 * 60 * 1000;

/** Hours for which an offer that is made at a moment stands (T-13); `undefined` when it is too late to make one. */
export const offerHours = (
  { windows, hours, noneWithinHours }: OfferTerms,
  at: string,
  start: string,
): number | undefined => {
  const left = (Date.parse(start) - Date.parse(at)) / HOUR_MS;
  if (left <= noneWithinHours) return undefined;
  const [narrowest] = windows
    .filter(({ withinHours }) => left < withinHours)
    .toSorted((one, other) => one.withinHours - other.withinHours);
  return narrowest?.hours ?? hours;
};

/** Offers every free seat to the next person who waits, one offer each (TRN-8); nothing where it is too late for an offer. */
const offersOf = (run: Scheduled, at: string): WaitlistOfferMade[] => {
  const free = seatsLeft(run);
  const askable = waiting(run.waitlist).flatMap((entry) => {
    const hours = offerHours(entry.terms, at, startsAt(run));
    return hours === undefined ? [] : [{ ...entry, hours }];
  });
  return askable.slice(0, free).map(({ enrollmentId, participantId, offerId, hours }, index) => ({
    type: 'WaitlistOfferMade',
    data: {
      ...{ runId: run.runId, enrollmentId, participantId, offerId },
      offeredAt: at,
      expiresAt: new Date(Date.parse(at) + hours * HOUR_MS).toISOString(),
      seatsLeft: free - index - 1,
    },
  }));
};

/** The events, and the offers that follow from the seats that they free: one decision, whatever freed them (TRN-9, S-5). */
export const withOffers = (
  run: Scheduled,
  events: readonly ClassRunEvent[],
  at: string,
): readonly ClassRunEvent[] => [...events, ...offersOf(fold(evolveScheduled, run, events), at)];
