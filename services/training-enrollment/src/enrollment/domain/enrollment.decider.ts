import type { Decider } from '@academy/kernel';
import { applyForClass, type ApplyForClass } from './apply-for-class.js';
import { cancelEnrollment, type CancelEnrollment } from './cancel-enrollment.js';
import { completeEnrollment, type CompleteEnrollment } from './complete-enrollment.js';
import { confirmEnrollment, type ConfirmEnrollment } from './confirm-enrollment.js';
import { evolve, initialState, type Enrollment } from './enrollment.js';
import type { EnrollmentEvent } from './events.js';

export type EnrollmentCommand =
  ApplyForClass | ConfirmEnrollment | CancelEnrollment | CompleteEnrollment;

const decide = (command: EnrollmentCommand, enrollment: Enrollment): readonly EnrollmentEvent[] => {
  switch (command.type) {
    case 'ApplyForClass':
      return applyForClass(command, enrollment);
    case 'ConfirmEnrollment':
      return confirmEnrollment(command, enrollment);
    case 'CancelEnrollment':
      return cancelEnrollment(command, enrollment);
    case 'CompleteEnrollment':
      return completeEnrollment(command, enrollment);
  }
};

/** One person in one class run. */
export const enrollmentDecider: Decider<EnrollmentCommand, Enrollment, EnrollmentEvent> = {
  initialState,
  decide,
  evolve,
};
