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
  EnrollmentSeatOffered,
  EnrollmentSelected,
  EnrollmentTimesChanged,
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
  | EnrollmentTimesChanged
  | EnrollmentSeatOffered
  | EnrollmentWithdrawn
  | EnrollmentDismissed
  | EarlyEmploymentRecognized
  | EnrollmentCompleted
  | EnrollmentNotCompleted
  | EnrollmentResultRevised;
