import type { AttendanceRate, EnrollmentDismissed, Fraction } from '@academy/contracts';
import { addDays, civilDateOf, Rejection, type Message } from '@academy/kernel';
import { reaches } from './attendance.js';
import { applied, confirmed, keysOf, type Enrollment, type KnownEnrollment } from './enrollment.js';
import type { EnrollmentEvent } from './events.js';

interface DismissalPolicy {
  readonly version: string;
  /** T-05: days in which the person may appeal. */
  readonly appealDays: number;
}

export type DismissLearner = Message<
  'DismissLearner',
  Pick<EnrollmentDismissed['data'], 'reasonCode' | 'evidenceRef' | 'decidedBy'> & {
    /** What attendance comes to at best, and what the class demands. */
    attendance: { readonly bestPossible: AttendanceRate; readonly threshold: Fraction };
    policy: DismissalPolicy;
    at: string;
  }
>;

const guardGround = (
  { reasonCode, evidenceRef, attendance }: DismissLearner['data'],
  { warned }: KnownEnrollment,
): void => {
  if (reasonCode === 'SUBSTITUTE_ATTENDANCE' && evidenceRef === undefined)
    throw new Rejection('EvidenceMissing');
  if (reasonCode !== 'ABSENCE') return;
  if (reaches(attendance.bestPossible, attendance.threshold))
    throw new Rejection('AttendanceStillReachable');
  if (!warned) throw new Rejection('LearnerNotWarned');
};

/**
 * Ends somebody's class: for absence only after a warning, and when the threshold is out of reach (TRN-16); for attendance by
 * another person only with evidence (TRN-21). Rejects as `confirmed`, `EvidenceMissing`, `AttendanceStillReachable` and
 * `LearnerNotWarned`.
 */
export const dismissLearner = (
  { data }: DismissLearner,
  enrollment: Enrollment,
): readonly EnrollmentEvent[] => {
  if (applied(enrollment).status === 'dismissed') return [];
  const known = confirmed(enrollment);
  guardGround(data, known);
  const { reasonCode, evidenceRef, decidedBy, policy, at } = data;
  return [
    {
      type: 'EnrollmentDismissed',
      data: {
        ...keysOf(known),
        reasonCode,
        ...(evidenceRef === undefined ? {} : { evidenceRef }),
        decidedBy,
        appealUntil: addDays(civilDateOf(at), policy.appealDays),
        dismissedAt: at,
      },
    },
  ];
};
