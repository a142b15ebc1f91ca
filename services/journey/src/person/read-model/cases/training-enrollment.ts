import type { trainingEnrollmentEvents } from '@academy/contracts';
import type { CasesOf } from './cases-of.js';
import { reach, unchanged } from './learn.js';
import { policyCases, taskCases } from './shared.js';

/** What the events of training mean for where a person stands. */
export const trainingEnrollmentCases: CasesOf<typeof trainingEnrollmentEvents> = {
  CourseApproved: unchanged,
  CourseRevised: unchanged,
  CourseRetired: unchanged,
  ClassRunScheduled: unchanged,
  SeatHeld: unchanged,
  SeatConfirmed: unchanged,
  SeatReleased: unchanged,
  LearnerRecordOpened: unchanged,
  TrackRecommendationNoted: unchanged,
  ClassAdmitted: unchanged,
  ClassAdmissionWithdrawn: unchanged,
  BasicEducationCompleted: () => reach('basicOn'),
  EnrollmentApplied: unchanged,
  EnrollmentConfirmed: ({ data: { classType } }) =>
    classType === 'BASIC' ? unchanged() : reach('classOn'),
  EnrollmentCancelled: unchanged,
  EnrollmentCompleted: ({ data: { classType } }) =>
    classType === 'BASIC' ? unchanged() : reach('classCompletedOn'),
  EnrollmentNotCompleted: unchanged,
  ClassRunCapacityChanged: unchanged,
  WaitlistJoined: unchanged,
  WaitlistOfferMade: unchanged,
  WaitlistOfferAccepted: unchanged,
  WaitlistOfferLapsed: unchanged,
  WaitlistOfferDeclined: unchanged,
  WaitlistLeft: unchanged,
  WaitlistClosed: unchanged,
  WaitlistPromotedByOperator: unchanged,
  EnrollmentScreened: unchanged,
  EnrollmentSelected: unchanged,
  EnrollmentRejected: unchanged,
  EnrollmentTransferred: unchanged,
  AttendanceRiskRaised: unchanged,
  EnrollmentWithdrawn: unchanged,
  EnrollmentDismissed: unchanged,
  EarlyEmploymentRecognized: unchanged,
  EnrollmentResultRevised: unchanged,
  ...policyCases,
  ...taskCases,
};
