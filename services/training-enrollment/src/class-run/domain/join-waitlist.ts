import type { Fraction, WaitlistJoined } from '@academy/contracts';
import { Rejection } from '@academy/kernel';
import type { Scheduled } from './class-run.js';
import type { ClassRunEvent } from './events.js';
import { GROUP, isBefore, waiting } from './wait-list.js';

export type Applicant = Pick<
  WaitlistJoined['data'],
  'participantId' | 'priorityClass' | 'offerId' | 'terms'
> & {
  /** Of which share of the seats those of the third class may come before others; left out, of none. */
  readonly groupQuota?: Fraction;
};

/** A person who let offers pass may come back so often, and waits behind everybody then (TRN-8). */
const MAY_REJOIN = 1;

const OTHERS = 4;

/** Who comes before others by a group does so while its share of the seats is not spoken for (TRN-7). */
const classWithin = (
  { capacity, seats, waitlist }: Scheduled,
  { priorityClass, groupQuota = { numerator: 0, denominator: 1 } }: Applicant,
): number => {
  if (priorityClass !== GROUP) return priorityClass;
  const listed = waitlist.entries.filter((entry) => entry.priorityClass === GROUP).length;
  const seated = waitlist.preferred.filter((id) => seats[id] !== undefined).length;
  const quota = Math.floor((capacity * groupQuota.numerator) / groupQuota.denominator);
  return listed + seated < quota ? GROUP : OTHERS;
};

/**
 * Lets an applicant of a full run wait (TRN-7). Rejects `ClassRunFull` where nobody can wait, `WaitlistFull`, and
 * `WaitlistRejoinedAlready`.
 */
export const joinWaitlist = (
  run: Scheduled,
  application: Pick<WaitlistJoined['data'], 'enrollmentId' | 'appliedAt'>,
  applicant: Applicant | undefined,
): readonly ClassRunEvent[] => {
  const { runId, capacity, waitlistCapacity, waitlist } = run;
  if (applicant === undefined || waitlistCapacity === 0)
    throw new Rejection('ClassRunFull', undefined, { capacity });
  if (waiting(waitlist).length >= waitlistCapacity)
    throw new Rejection('WaitlistFull', undefined, { waitlistCapacity });
  const missed = waitlist.missed[applicant.participantId] ?? 0;
  if (missed > MAY_REJOIN) throw new Rejection('WaitlistRejoinedAlready');

  const { groupQuota: _, ...place } = applicant;
  const priorityClass = classWithin(run, applicant);
  const entry = { ...application, ...place, priorityClass, rejoined: missed > 0 };
  const rank = { ...entry, promoted: false };
  const position = 1 + waiting(waitlist).filter((other) => isBefore(other, rank)).length;
  return [{ type: 'WaitlistJoined', data: { runId, ...entry, position } }];
};
