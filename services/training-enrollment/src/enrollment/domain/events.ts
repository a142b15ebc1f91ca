import type {
  EnrollmentApplied,
  EnrollmentCompleted,
  EnrollmentConfirmed,
  EnrollmentNotCompleted,
} from '@academy/contracts';

export type EnrollmentEvent =
  EnrollmentApplied | EnrollmentConfirmed | EnrollmentCompleted | EnrollmentNotCompleted;
