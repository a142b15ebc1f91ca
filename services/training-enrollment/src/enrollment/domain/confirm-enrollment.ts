import type { Actor, CourseApproved } from '@academy/contracts';
import { Rejection, type Message } from '@academy/kernel';
import { live, type Enrollment } from './enrollment.js';
import type { EnrollmentEvent } from './events.js';
import {
  guardFreeTimes,
  guardOneClass,
  type Commitments,
  type ConcurrencyPolicy,
  type Plan,
} from './other-commitments.js';

/** Belongs into one transaction with the seat of the class run. */
export type ConfirmEnrollment = Message<
  'ConfirmEnrollment',
  {
    plan: Plan;
    /** What else the person has, as it is at this moment. */
    commitments: Commitments;
    policy: ConcurrencyPolicy;
    /** How the course chooses among those who apply. */
    selectionMethod: CourseApproved['data']['selectionMethod'];
    by: Actor['type'];
  }
>;

const STAFF: readonly Actor['type'][] = ['OPERATOR', 'CONSULTANT'];

/**
 * Makes the application a place in the class; a confirmed one stays as it is. Where applicants are screened, staff decides (§5.3): it confirms,
 * or selects whom it lets confirm.
 * A person has one class at a time (TRN-6) and is at one place at a time (TRN-5). Rejects `EnrollmentNotApplied`,
 * `EnrollmentAlreadyCancelled`, `SelectionByStaff`, `AnotherClassActive` and `TimesCollide`.
 */
export const confirmEnrollment = (
  { data: { plan, commitments, policy, selectionMethod, by } }: ConfirmEnrollment,
  enrollment: Enrollment,
): readonly EnrollmentEvent[] => {
  const {
    status,
    selected = false,
    enrollmentId,
    runId,
    courseId,
    participantId,
    participationId,
    classType,
  } = live(enrollment);
  if (status !== 'applied') return [];
  if (selectionMethod !== 'FIRST_COME' && !selected && !STAFF.includes(by))
    throw new Rejection('SelectionByStaff');
  const { startsOn } = plan;
  guardOneClass({ classType, ...plan }, commitments.places, policy);
  guardFreeTimes(plan, commitments);

  const person = { participantId, participationId };
  return [
    {
      type: 'EnrollmentConfirmed',
      data: { enrollmentId, runId, courseId, ...person, classType, startsOn },
    },
  ];
};
