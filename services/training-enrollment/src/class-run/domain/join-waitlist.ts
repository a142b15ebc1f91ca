import type { WaitlistJoined } from '@academy/contracts';
import { Rejection } from '@academy/kernel';
import type { Scheduled } from './class-run.js';
import type { ClassRunEvent } from './events.js';
import { isBefore, waiting } from './wait-list.js';

export type Applicant = Pick<
  WaitlistJoined['data'],
  'participantId' | 'priorityClass' | 'offerId' | 'terms'
>;

/** A person who let offers pass may come back so often, and waits behind everybody then (TRN-8). */
const MAY_REJOIN = 1;

/**
 * Lets an applicant of a full run wait (TRN-7). Rejects `ClassRunFull` where nobody can wait, `WaitlistFull`, and
 * `WaitlistRejoinedAlready`.
 */
export const joinWaitlist = (
  { runId, capacity, waitlistCapacity, waitlist }: Scheduled,
  application: Pick<WaitlistJoined['data'], 'enrollmentId' | 'appliedAt'>,
  applicant: Applicant | undefined,
): readonly ClassRunEvent[] => {
  if (applicant === undefined || waitlistCapacity === 0)
    throw new Rejection('ClassRunFull', undefined, { capacity });
  if (waiting(waitlist).length >= waitlistCapacity)
    throw new Rejection('WaitlistFull', undefined, { waitlistCapacity });
  const missed = waitlist.missed[applicant.participantId] ?? 0;
  if (missed > MAY_REJOIN) throw new Rejection('WaitlistRejoinedAlready');

  const entry = { ...application, ...applicant, rejoined: missed > 0 };
  const rank = { ...entry, promoted: false };
  const position = 1 + waiting(waitlist).filter((other) => isBefore(other, rank)).length;
  return [{ type: 'WaitlistJoined', data: { runId, ...entry, position } }];
};
