/** What others may know of the events of training-enrollment. */
export {
  AttendanceCorrected,
  AttendanceMarked,
  AttendanceSheetLocked,
  AttendanceSheetUnlocked,
} from './attendance.js';
export { BasicEducationCompleted } from './basic-education-completed.js';
export { CertificateIssued, CertificateRevoked } from './certificates.js';
export { ClassAdmissionWithdrawn } from './class-admission-withdrawn.js';
export { ClassAdmitted } from './class-admitted.js';
export { ClassRunCapacityChanged } from './class-run-capacity-changed.js';
export {
  ClassRunCancelled,
  ClassRunPostponed,
  ClassSessionRescheduled,
  InstructorReplaced,
} from './class-run-changes.js';
export {
  ClassRunApplicationsClosed,
  ClassRunConfirmed,
  ClassRunDecisionDue,
  ClassRunFinished,
  ClassRunOpened,
  ClassRunResultsFinalized,
  ClassRunStarted,
} from './class-run-life.js';
export { ClassRunResultsAwaited } from './class-run-results-awaited.js';
export { ClassRunResultsOverdue } from './class-run-results-overdue.js';
export { ClassRunScheduled } from './class-run-scheduled.js';
export { ClassSessionsDisrupted } from './class-sessions-disrupted.js';
export { CourseApproved } from './course-approved.js';
export { CourseRetired, CourseRevised } from './course-revised.js';
export { EnrollmentApplied } from './enrollment-applied.js';
export { EnrollmentCancelled } from './enrollment-cancelled.js';
export { EnrollmentCompleted } from './enrollment-completed.js';
export { EnrollmentConfirmed } from './enrollment-confirmed.js';
export {
  EarlyEmploymentRecognized,
  EnrollmentDismissed,
  EnrollmentTransferred,
  EnrollmentWithdrawn,
} from './enrollment-endings.js';
export { EnrollmentSeatOffered, EnrollmentTimesChanged } from './enrollment-news.js';
export { EnrollmentNotCompleted } from './enrollment-not-completed.js';
export {
  EnrollmentRejected,
  EnrollmentScreened,
  EnrollmentSelected,
} from './enrollment-selection.js';
export { AttendanceRiskRaised, EnrollmentResultRevised } from './enrollment-standing.js';
export { trainingEnrollmentEvents } from './events.js';
export type {
  AttendanceRate,
  ClassSession,
  ClassType,
  CompletionFailure,
  CompletionPolicy,
  Fraction,
} from './fields.js';
export { LearnerHeld, LearnerHoldLifted } from './learner-held.js';
export { LearnerRecordOpened } from './learner-record-opened.js';
export { SeatConfirmed } from './seat-confirmed.js';
export { SeatHeld } from './seat-held.js';
export { SeatReleased } from './seat-released.js';
export { TrackRecommendationNoted } from './track-recommendation-noted.js';
export { TrainingStrikeCleared, TrainingStrikeIssued } from './training-strikes.js';
export type { StrikeKind } from './training-strikes.js';
export { WaitlistClosed, WaitlistLeft, WaitlistPromotedByOperator } from './waitlist-ends.js';
export { WaitlistJoined } from './waitlist-joined.js';
export type { OfferTerms } from './waitlist-joined.js';
export {
  WaitlistOfferAccepted,
  WaitlistOfferDeclined,
  WaitlistOfferLapsed,
  WaitlistOfferMade,
} from './waitlist-offers.js';
