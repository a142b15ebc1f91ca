import { policyPublishedBy } from '../policy-published.js';
import { taskEvents } from '../task-events.js';
import {
  AttendanceCorrected,
  AttendanceMarked,
  AttendanceSheetLocked,
  AttendanceSheetUnlocked,
} from './attendance.js';
import { BasicEducationCompleted } from './basic-education-completed.js';
import { CertificateIssued, CertificateRevoked } from './certificates.js';
import { ClassAdmissionWithdrawn } from './class-admission-withdrawn.js';
import { ClassAdmitted } from './class-admitted.js';
import { ClassRunCapacityChanged } from './class-run-capacity-changed.js';
import {
  ClassRunCancelled,
  ClassRunPostponed,
  ClassSessionRescheduled,
  InstructorReplaced,
} from './class-run-changes.js';
import {
  ClassRunApplicationsClosed,
  ClassRunConfirmed,
  ClassRunDecisionDue,
  ClassRunFinished,
  ClassRunOpened,
  ClassRunResultsFinalized,
  ClassRunStarted,
} from './class-run-life.js';
import { ClassRunResultsAwaited } from './class-run-results-awaited.js';
import { ClassRunResultsOverdue } from './class-run-results-overdue.js';
import { ClassRunScheduled } from './class-run-scheduled.js';
import { ClassSessionsDisrupted } from './class-sessions-disrupted.js';
import { CourseApproved } from './course-approved.js';
import { CourseRetired, CourseRevised } from './course-revised.js';
import { EnrollmentApplied } from './enrollment-applied.js';
import { EnrollmentCancelled } from './enrollment-cancelled.js';
import { EnrollmentCompleted } from './enrollment-completed.js';
import { EnrollmentConfirmed } from './enrollment-confirmed.js';
import {
  EarlyEmploymentRecognized,
  EnrollmentDismissed,
  EnrollmentTransferred,
  EnrollmentWithdrawn,
} from './enrollment-endings.js';
import { EnrollmentSeatOffered, EnrollmentTimesChanged } from './enrollment-news.js';
import { EnrollmentNotCompleted } from './enrollment-not-completed.js';
import {
  EnrollmentRejected,
  EnrollmentScreened,
  EnrollmentSelected,
} from './enrollment-selection.js';
import { AttendanceRiskRaised, EnrollmentResultRevised } from './enrollment-standing.js';
import { LearnerHeld, LearnerHoldLifted } from './learner-held.js';
import { LearnerRecordOpened } from './learner-record-opened.js';
import { SeatConfirmed } from './seat-confirmed.js';
import { SeatHeld } from './seat-held.js';
import { SeatReleased } from './seat-released.js';
import { TrackRecommendationNoted } from './track-recommendation-noted.js';
import { TrainingStrikeCleared, TrainingStrikeIssued } from './training-strikes.js';
import { WaitlistClosed, WaitlistLeft, WaitlistPromotedByOperator } from './waitlist-ends.js';
import { WaitlistJoined } from './waitlist-joined.js';
import {
  WaitlistOfferAccepted,
  WaitlistOfferDeclined,
  WaitlistOfferLapsed,
  WaitlistOfferMade,
} from './waitlist-offers.js';

/** Every event of training. */
export const trainingEnrollmentEvents = [
  CourseApproved,
  ClassRunScheduled,
  SeatHeld,
  SeatConfirmed,
  SeatReleased,
  LearnerRecordOpened,
  TrackRecommendationNoted,
  ClassAdmitted,
  ClassAdmissionWithdrawn,
  LearnerHeld,
  LearnerHoldLifted,
  BasicEducationCompleted,
  EnrollmentApplied,
  EnrollmentConfirmed,
  EnrollmentCancelled,
  EnrollmentCompleted,
  EnrollmentNotCompleted,
  WaitlistJoined,
  WaitlistOfferMade,
  WaitlistOfferAccepted,
  WaitlistOfferLapsed,
  WaitlistOfferDeclined,
  WaitlistLeft,
  WaitlistClosed,
  WaitlistPromotedByOperator,
  ClassRunCapacityChanged,
  EnrollmentScreened,
  EnrollmentSelected,
  EnrollmentRejected,
  EnrollmentWithdrawn,
  EnrollmentDismissed,
  EarlyEmploymentRecognized,
  EnrollmentTransferred,
  EnrollmentResultRevised,
  AttendanceRiskRaised,
  EnrollmentTimesChanged,
  EnrollmentSeatOffered,
  CourseRevised,
  CourseRetired,
  ClassRunOpened,
  ClassRunApplicationsClosed,
  ClassRunDecisionDue,
  ClassRunConfirmed,
  ClassRunStarted,
  ClassRunFinished,
  ClassRunResultsAwaited,
  ClassRunResultsOverdue,
  ClassRunResultsFinalized,
  ClassRunCancelled,
  ClassRunPostponed,
  ClassSessionRescheduled,
  ClassSessionsDisrupted,
  InstructorReplaced,
  AttendanceMarked,
  AttendanceCorrected,
  AttendanceSheetLocked,
  AttendanceSheetUnlocked,
  CertificateIssued,
  CertificateRevoked,
  TrainingStrikeIssued,
  TrainingStrikeCleared,
  policyPublishedBy('training-enrollment'),
  ...taskEvents('training-enrollment'),
] as const;
