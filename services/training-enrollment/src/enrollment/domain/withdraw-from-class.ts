import type { EnrollmentWithdrawn } from '@academy/contracts';
import { civilDateOf, Rejection, type Message } from '@academy/kernel';
import { applied, confirmed, keysOf, type Enrollment } from './enrollment.js';
import type { EnrollmentEvent } from './events.js';

export type WithdrawFromClass = Message<
  'WithdrawFromClass',
  Pick<EnrollmentWithdrawn['data'], 'lastAttendedOn' | 'reasonCode' | 'hoursAttended'> & {
    /** The first day of the run: before it, a place is cancelled. */
    startsOn: string;
    at: string;
  }
>;

/** Leaves a class that has begun. Rejects as `confirmed` and `ClassRunNotStarted`. */
export const withdrawFromClass = (
  { data: { startsOn, at, ...withdrawal } }: WithdrawFromClass,
  enrollment: Enrollment,
): readonly EnrollmentEvent[] => {
  if (applied(enrollment).status === 'withdrawn') return [];
  const known = confirmed(enrollment);
  if (civilDateOf(at) < startsOn) throw new Rejection('ClassRunNotStarted');
  const data = { ...keysOf(known), ...withdrawal, withdrawnAt: at };
  return [{ type: 'EnrollmentWithdrawn', data }];
};
