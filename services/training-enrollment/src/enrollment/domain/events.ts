import type {
  AttendanceRiskRaised,
  EarlyEmploymentRecognized,
  EnrollmentApplied,
  EnrollmentCancelled,
  EnrollmentCompleted,
  EnrollmentConfirmed,
  EnrollmentDismissed,
  EnrollmentNotCompleted,
  EnrollmentRejected,
  EnrollmentResultRevised,
  EnrollmentScreened,
  EnrollmentSelected,
  EnrollmentTransferred,
  EnrollmentWithdrawn,
} from '@academy/contracts';

export type EnrollmentEvent =
  | EnrollmentApplied
  | EnrollmentScreened
  | EnrollmentSelected
  | EnrollmentRejected
  | EnrollmentConfirmed
  | EnrollmentCancelled
  | EnrollmentTransferred
  | AttendanceRiskRaised
  | EnrollmentWithdrawn
  | EnrollmentDismissed
  | EarlyEmploymentRecognized
  | EnrollmentCompleted
  | EnrollmentNotCompleted
  | EnrollmentResultRevised;
