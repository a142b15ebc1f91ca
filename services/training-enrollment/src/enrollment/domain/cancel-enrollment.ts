import type { EnrollmentCancelled } from '@academy/contracts';
import { civilDateOf, daysBetween, Rejection, type Message } from '@academy/kernel';
import { applied, keysOf, type Enrollment } from './enrollment.js';
import type { EnrollmentEvent } from './events.js';

interface CancellationPolicy {
  readonly version: string;
  /** T-14: up to so many civil days before the start a place is given up freely. */
  readonly freeUntilDays: number;
}

/** Belongs into one transaction with the admission of the learner record and the seat of the class run. */
export type CancelEnrollment = Message<
  'CancelEnrollment',
  Pick<EnrollmentCancelled['data'], 'by' | 'reasonCode'> & {
    /** The first day of the run. */
    startsOn: string;
    policy: CancellationPolicy;
    at: string;
  }
>;

/**
 * Gives up an application at any time, or a place in the class before its first day (T-14); a cancelled one stays as it is.
 * Rejects `EnrollmentNotApplied`, `EnrollmentResultSettled` and `ClassRunStarted`.
 */
export const cancelEnrollment = (
  { data: { by, reasonCode, startsOn, policy, at } }: CancelEnrollment,
  enrollment: Enrollment,
): readonly EnrollmentEvent[] => {
  const known = applied(enrollment);
  const { status } = known;
  if (status === 'cancelled') return [];
  if (status !== 'applied' && status !== 'confirmed')
    throw new Rejection('EnrollmentResultSettled');
  const daysBeforeStart = daysBetween(civilDateOf(at), startsOn);
  // The academy's own cancellation of a run is nobody's fault, on whatever day (TRN-18).
  const hasPlace = status === 'confirmed' && reasonCode !== 'CLASS_RUN_CANCELLED';
  if (hasPlace && daysBeforeStart <= 0)
    throw new Rejection('ClassRunStarted', undefined, { startsOn });

  const late = hasPlace && daysBeforeStart < policy.freeUntilDays;
  const data = { ...keysOf(known), by, reasonCode, daysBeforeStart, late, cancelledAt: at };
  return [{ type: 'EnrollmentCancelled', data }];
};
