import type { Actor, CourseApproved } from '@academy/contracts';
import { Rejection, type Message } from '@academy/kernel';
import { live, type Enrollment } from './enrollment.js';
import type { EnrollmentEvent } from './events.js';

/** Belongs into one transaction with the seat of the class run. */
export type ConfirmEnrollment = Message<
  'ConfirmEnrollment',
  {
    /** The first day of the run. */
    startsOn: string;
    /** How the course chooses among those who apply. */
    selectionMethod: CourseApproved['data']['selectionMethod'];
    by: Actor['type'];
  }
>;

const STAFF: readonly Actor['type'][] = ['OPERATOR', 'CONSULTANT'];

/**
 * Makes the application a place in the class; a confirmed one stays as it is. Where applicants are screened, staff decides (§5.3): it confirms,
 * or selects whom it lets confirm.
 * Rejects `EnrollmentNotApplied`, `EnrollmentAlreadyCancelled` and `SelectionByStaff`.
 */
export const confirmEnrollment = (
  { data: { startsOn, selectionMethod, by } }: ConfirmEnrollment,
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

  const person = { participantId, participationId };
  return [
    {
      type: 'EnrollmentConfirmed',
      data: { enrollmentId, runId, courseId, ...person, classType, startsOn },
    },
  ];
};
