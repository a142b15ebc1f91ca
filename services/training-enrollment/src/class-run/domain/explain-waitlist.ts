import { seatsLeft, startsAt, type Scheduled } from './class-run.js';
import { seatsOffered, waiting } from './wait-list.js';

/** Why nobody is asked at this moment, or that there is no reason (TRN-9). */
type WhyNoOffer = 'NOBODY_WAITS' | 'NO_SEAT_FREE' | 'TOO_CLOSE_TO_START' | 'OFFERS_OPEN';

interface WaitlistExplanation {
  readonly reason: WhyNoOffer;
  readonly seatsFree: number;
  readonly waiting: number;
  readonly offersOpen: number;
  readonly startsAt: string;
}

// A free seat is offered in the moment in which it becomes free, so one that is not has come too late.
const reasonFor = (run: Scheduled): WhyNoOffer => {
  if (seatsOffered(run.waitlist) > 0) return 'OFFERS_OPEN';
  if (waiting(run.waitlist).length === 0) return 'NOBODY_WAITS';
  return seatsLeft(run) === 0 ? 'NO_SEAT_FREE' : 'TOO_CLOSE_TO_START';
};

/** Answers why no offer was made, with the numbers behind it (TRN-9). */
export const explainWaitlist = (run: Scheduled): WaitlistExplanation => ({
  reason: reasonFor(run),
  seatsFree: seatsLeft(run),
  waiting: waiting(run.waitlist).length,
  offersOpen: seatsOffered(run.waitlist),
  startsAt: startsAt(run),
});

/** Where somebody stands: how many are asked before them, or until when they are asked themselves; `undefined` when not listed. */
export const standingOf = ({ waitlist }: Scheduled, enrollmentId: string) => {
  const entry = waitlist.entries.find((one) => one.enrollmentId === enrollmentId);
  if (entry === undefined) return undefined;
  const { priorityClass, offer } = entry;
  const ahead = waiting(waitlist);
  const position = 1 + ahead.findIndex((one) => one.enrollmentId === enrollmentId);
  return offer === undefined
    ? { status: 'WAITLISTED' as const, priorityClass, position, waiting: ahead.length }
    : { status: 'OFFERED' as const, priorityClass, answerBy: offer.expiresAt };
};
