import type { EarlyEmploymentRecognized, Fraction } from '@academy/contracts';
import { Rejection, type Message } from '@academy/kernel';
import { reaches } from './attendance.js';
import { applied, confirmed, keysOf, type Enrollment } from './enrollment.js';
import type { EnrollmentEvent } from './events.js';

interface EarlyEmploymentPolicy {
  readonly version: string;
  /** From this share of the hours on, leaving for a job counts like completing (TRN-19). */
  readonly minShare: Fraction;
}

export type RecognizeEarlyEmployment = Message<
  'RecognizeEarlyEmployment',
  Pick<EarlyEmploymentRecognized['data'], 'placementId' | 'hoursAttended' | 'hoursPlanned'> & {
    policy: EarlyEmploymentPolicy;
    at: string;
  }
>;

/** Ends a class for a job, which is no failure (TRN-19). Rejects as `confirmed` and `HoursBeyondSession`. */
export const recognizeEarlyEmployment = (
  { data: { policy, at, ...employment } }: RecognizeEarlyEmployment,
  enrollment: Enrollment,
): readonly EnrollmentEvent[] => {
  if (applied(enrollment).status === 'early employed') return [];
  const known = confirmed(enrollment);
  const { hoursAttended, hoursPlanned } = employment;
  if (hoursAttended > hoursPlanned) throw new Rejection('HoursBeyondSession');
  const countsAsCompleted = reaches({ hoursAttended, hoursHeld: hoursPlanned }, policy.minShare);
  const data = { ...keysOf(known), ...employment, countsAsCompleted, recognizedAt: at };
  return [{ type: 'EarlyEmploymentRecognized', data }];
};
