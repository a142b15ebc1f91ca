import type { Message } from '@academy/kernel';
import { applied, type Enrollment } from './enrollment.js';
import type { EnrollmentEvent } from './events.js';

/**
 * Belongs into one transaction with the admission of the learner record and the seat of the class run; `startsOn` is
 * the first day of that run.
 */
export type ConfirmEnrollment = Message<'ConfirmEnrollment', { startsOn: string }>;

/** Makes the application a place in the class; a confirmed one stays as it is. Rejects `EnrollmentNotApplied`. */
export const confirmEnrollment = (
  { data: { startsOn } }: ConfirmEnrollment,
  enrollment: Enrollment,
): readonly EnrollmentEvent[] => {
  const { status, enrollmentId, runId, courseId, participantId, participationId, classType } =
    applied(enrollment);
  if (status !== 'applied') return [];

  const person = { participantId, participationId };
  return [
    {
      type: 'EnrollmentConfirmed',
      data: { enrollmentId, runId, courseId, ...person, classType, startsOn },
    },
  ];
};
