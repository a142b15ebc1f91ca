import { Rejection, type Message } from '@academy/kernel';
import { scheduled, type ClassRun } from './class-run.js';
import type { ClassRunEvent } from './events.js';
import { guardOpen } from './hold-seat.js';
import { joinWaitlist, type Applicant } from './join-waitlist.js';
import { withOffers } from './offer-free-seats.js';
import { entryOf, waiting } from './wait-list.js';

export type OfferSeat = Message<
  'OfferSeat',
  { enrollmentId: string; applicant: Applicant; at: string }
>;

/**
 * Offers a free seat to somebody who did not ask for it, as to the first of those who wait (S-4, T-13); they take the place of nobody
 * in the list. Rejects `ClassRunNotScheduled`, `ClassRunCancelled`, `ApplicationsClosed`, `WaitlistRejoinedAlready`, and
 * `NoSeatToOffer` where none is free or it is too late for an offer.
 */
export const offerSeat = (
  { data: { enrollmentId, applicant, at } }: OfferSeat,
  classRun: ClassRun,
): readonly ClassRunEvent[] => {
  const run = scheduled(classRun);
  const known = run.seats[enrollmentId] ?? entryOf(run.waitlist, enrollmentId);
  if (known !== undefined) return [];
  guardOpen(run);

  const waitlistCapacity = waiting(run.waitlist).length + 1;
  const application = { enrollmentId, appliedAt: at };
  const joined = joinWaitlist({ ...run, waitlistCapacity }, application, applicant);
  const events = withOffers(run, joined, at);
  const isOffered = events.some(
    ({ type, data }) => type === 'WaitlistOfferMade' && data.enrollmentId === enrollmentId,
  );
  if (!isOffered) throw new Rejection('NoSeatToOffer');
  return events;
};
