import type { ClassRunScheduled } from '@academy/contracts';
import { match, Rejection, type Cases } from '@academy/kernel';
import type { ClassRunEvent } from './events.js';
import { nobodyWaits, seatsOffered, waitlistCases, type WaitList } from './wait-list.js';

type Seat =
  { readonly status: 'held'; readonly expiresAt: string } | { readonly status: 'confirmed' };

export interface Scheduled extends Readonly<ClassRunScheduled['data']> {
  readonly status: 'scheduled';
  /** Taken seats by enrolment; a held one counts until it is released (TRN-3). */
  readonly seats: Readonly<Record<string, Seat>>;
  readonly waitlist: WaitList;
}

/** One delivery of a course: its plan, its seats and its wait list. */
export type ClassRun = { readonly status: 'unknown' } | Scheduled;

export const initialState: ClassRun = { status: 'unknown' };

type Change = (run: Scheduled) => Scheduled;

const onList =
  <E>(change: (event: E) => (list: WaitList) => WaitList) =>
  (event: E): Change =>
  (run) => ({ ...run, waitlist: change(event)(run.waitlist) });

const seat =
  (enrollmentId: string, taken: Seat): Change =>
  (run) => ({ ...run, seats: { ...run.seats, [enrollmentId]: taken } });

const changes: Cases<ClassRunEvent, Change> = {
  ClassRunScheduled: () => (run) => run,
  ClassRunCapacityChanged: ({ data: { to } }) => {
    return (run) => ({ ...run, capacity: to });
  },
  SeatHeld: ({ data: { enrollmentId, expiresAt } }) =>
    seat(enrollmentId, { status: 'held', expiresAt }),
  SeatConfirmed: ({ data: { enrollmentId } }) => seat(enrollmentId, { status: 'confirmed' }),
  SeatReleased: ({ data: { enrollmentId } }) => {
    return (run) => {
      const { [enrollmentId]: _, ...seats } = run.seats;
      return { ...run, seats };
    };
  },
  WaitlistJoined: onList(waitlistCases.WaitlistJoined),
  WaitlistOfferMade: onList(waitlistCases.WaitlistOfferMade),
  WaitlistOfferAccepted: onList(waitlistCases.WaitlistOfferAccepted),
  WaitlistOfferLapsed: onList(waitlistCases.WaitlistOfferLapsed),
  WaitlistOfferDeclined: onList(waitlistCases.WaitlistOfferDeclined),
  WaitlistLeft: onList(waitlistCases.WaitlistLeft),
  WaitlistClosed: onList(waitlistCases.WaitlistClosed),
  WaitlistPromotedByOperator: onList(waitlistCases.WaitlistPromotedByOperator),
};

/** The scheduled run after an event. */
export const evolveScheduled = (run: Scheduled, event: ClassRunEvent): Scheduled =>
  match(changes, event)(run);

/** The run after an event; seats come after the schedule. */
export const evolve = (run: ClassRun, event: ClassRunEvent): ClassRun => {
  if (run.status === 'scheduled') return evolveScheduled(run, event);
  return event.type === 'ClassRunScheduled'
    ? { status: 'scheduled', ...event.data, seats: {}, waitlist: nobodyWaits }
    : run;
};

/** The run, if it was scheduled; rejects `ClassRunNotScheduled`. */
export const scheduled = (run: ClassRun): Scheduled => {
  if (run.status === 'unknown') throw new Rejection('ClassRunNotScheduled');
  return run;
};

/** Seats that nobody holds, has or is offered (TRN-3). */
export const seatsLeft = ({ capacity, seats, waitlist }: Scheduled): number =>
  capacity - Object.keys(seats).length - seatsOffered(waitlist);

/** When the first session begins. */
export const startsAt = ({ sessions: [first], startsOn }: Scheduled): string =>
  first?.startsAt ?? `${startsOn}T00:00:00.000Z`;
