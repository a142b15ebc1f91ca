import type { Message } from '@academy/kernel';
import { scheduled, seatsLeft, type ClassRun } from './class-run.js';
import type { ClassRunEvent } from './events.js';
import { withOffers } from './offer-free-seats.js';
import { entryOf } from './wait-list.js';

export type ReleaseSeat = Message<
  'ReleaseSeat',
  { enrollmentId: string; reasonCode: string; at: string }
>;

/**
 * Gives back what an enrolment has of the run: a held or confirmed seat, or its place in the wait list. A seat that becomes
 * free is offered at once (TRN-9); without either there is nothing to do. Rejects `ClassRunNotScheduled`.
 */
export const releaseSeat = (
  { data: { enrollmentId, reasonCode, at } }: ReleaseSeat,
  classRun: ClassRun,
): readonly ClassRunEvent[] => {
  const run = scheduled(classRun);
  const { runId } = run;
  const left = seatsLeft(run);
  if (run.seats[enrollmentId] !== undefined) {
    const data = { runId, enrollmentId, reasonCode, seatsLeft: left + 1 };
    return withOffers(run, [{ type: 'SeatReleased', data }], at);
  }
  const entry = entryOf(run.waitlist, enrollmentId);
  if (entry === undefined) return [];
  const { participantId, offer } = entry;
  const data = {
    ...{ runId, enrollmentId, participantId, reason: reasonCode },
    seatsLeft: offer === undefined ? left : left + 1,
  };
  return withOffers(run, [{ type: 'WaitlistLeft', data }], at);
};
