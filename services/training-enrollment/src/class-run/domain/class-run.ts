import type { ClassRunScheduled } from '@academy/contracts';
import { Rejection } from '@academy/kernel';
import type { ClassRunEvent } from './events.js';

type Seat =
  { readonly status: 'held'; readonly expiresAt: string } | { readonly status: 'confirmed' };

interface Scheduled extends Readonly<ClassRunScheduled['data']> {
  readonly status: 'scheduled';
  /** Taken seats by enrolment; a held one counts until it is released (TRN-3). */
  readonly seats: Readonly<Record<string, Seat>>;
}

/** One delivery of a course: its plan and its seats. */
export type ClassRun = { readonly status: 'unknown' } | Scheduled;

export const initialState: ClassRun = { status: 'unknown' };

const evolveScheduled = (run: Scheduled, { type, data }: ClassRunEvent): ClassRun => {
  switch (type) {
    case 'ClassRunScheduled':
      return run;
    case 'SeatHeld': {
      const seat: Seat = { status: 'held', expiresAt: data.expiresAt };
      return { ...run, seats: { ...run.seats, [data.enrollmentId]: seat } };
    }
    case 'SeatConfirmed':
      return { ...run, seats: { ...run.seats, [data.enrollmentId]: { status: 'confirmed' } } };
    case 'SeatReleased': {
      const { [data.enrollmentId]: _, ...seats } = run.seats;
      return { ...run, seats };
    }
  }
};

/** The run after an event; seats come after the schedule. */
export const evolve = (run: ClassRun, event: ClassRunEvent): ClassRun => {
  if (run.status === 'scheduled') return evolveScheduled(run, event);
  return event.type === 'ClassRunScheduled'
    ? { status: 'scheduled', ...event.data, seats: {} }
    : run;
};

/** The run, if it was scheduled; rejects `ClassRunNotScheduled`. */
export const scheduled = (run: ClassRun): Scheduled => {
  if (run.status === 'unknown') throw new Rejection('ClassRunNotScheduled');
  return run;
};

/** Seats that nobody holds or has (TRN-3). */
export const seatsLeft = ({ capacity, seats }: Scheduled): number =>
  capacity - Object.keys(seats).length;
