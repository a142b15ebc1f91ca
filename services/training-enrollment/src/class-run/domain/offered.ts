import { Rejection } from '@academy/kernel';
import { seatsLeft, type Scheduled } from './class-run.js';
import { entryOf } from './wait-list.js';

/** The open offer to an enrolment as its answer tells it, and until when it stands; rejects `SeatNotOffered`. */
export const offered = (run: Scheduled, enrollmentId: string) => {
  const entry = entryOf(run.waitlist, enrollmentId);
  if (entry?.offer === undefined) throw new Rejection('SeatNotOffered');
  const { participantId, offerId, offer } = entry;
  const { runId } = run;
  const answer = { runId, enrollmentId, participantId, offerId, seatsLeft: seatsLeft(run) + 1 };
  return { answer, expiresAt: offer.expiresAt };
};
