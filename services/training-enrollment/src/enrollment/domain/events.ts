import type {
  EnrollmentApplied,
  EnrollmentCancelled,
  EnrollmentCompleted,
  EnrollmentConfirmed,
  EnrollmentNotCompleted,
} from '@academy/contracts';

export type EnrollmentEvent =
  | EnrollmentApplied
  | EnrollmentConfirmed
  | EnrollmentCancelled
  | EnrollmentCompleted
  | EnrollmentNotCompleted;
