import type { EnrollmentRejected } from '@academy/contracts';
import { Rejection, type Message } from '@academy/kernel';
import { applied, keysOf, live, type Enrollment } from './enrollment.js';
import type { EnrollmentEvent } from './events.js';

/** Belongs into one transaction with the admission of the learner record and the seat of the class run. */
export type RejectApplication = Message<
  'RejectApplication',
  Pick<EnrollmentRejected['data'], 'reasonCodes'> & { at: string }
>;

/** Turns an application down, with its reasons. Rejects as `live` and `EnrollmentConfirmedAlready`. */
export const rejectApplication = (
  { data: { reasonCodes, at } }: RejectApplication,
  enrollment: Enrollment,
): readonly EnrollmentEvent[] => {
  if (applied(enrollment).status === 'rejected') return [];
  const known = live(enrollment);
  if (known.status !== 'applied') throw new Rejection('EnrollmentConfirmedAlready');
  const data = { ...keysOf(known), reasonCodes, rejectedAt: at };
  return [{ type: 'EnrollmentRejected', data }];
};
