import { match, type Cases, type Decider } from '@academy/kernel';
import { applyForClass, type ApplyForClass } from './apply-for-class.js';
import { cancelEnrollment, type CancelEnrollment } from './cancel-enrollment.js';
import { completeEnrollment, type CompleteEnrollment } from './complete-enrollment.js';
import { confirmEnrollment, type ConfirmEnrollment } from './confirm-enrollment.js';
import { dismissLearner, type DismissLearner } from './dismiss-learner.js';
import { evolve, initialState, type Enrollment } from './enrollment.js';
import type { EnrollmentEvent } from './events.js';
import { noteOffer, noteTimes, type NoteOffer, type NoteTimes } from './note-news.js';
import { raiseAttendanceRisk, type RaiseAttendanceRisk } from './raise-attendance-risk.js';
import {
  recognizeEarlyEmployment,
  type RecognizeEarlyEmployment,
} from './recognize-early-employment.js';
import { rejectApplication, type RejectApplication } from './reject-application.js';
import { reviseResult, type ReviseResult } from './revise-result.js';
import { screenApplicant, type ScreenApplicant } from './screen-applicant.js';
import { selectApplicant, type SelectApplicant } from './select-applicant.js';
import { transferEnrollment, type TransferEnrollment } from './transfer-enrollment.js';
import { withdrawFromClass, type WithdrawFromClass } from './withdraw-from-class.js';

export type EnrollmentCommand =
  | ApplyForClass
  | ScreenApplicant
  | SelectApplicant
  | RejectApplication
  | ConfirmEnrollment
  | CancelEnrollment
  | TransferEnrollment
  | RaiseAttendanceRisk
  | NoteTimes
  | NoteOffer
  | WithdrawFromClass
  | DismissLearner
  | RecognizeEarlyEmployment
  | CompleteEnrollment
  | ReviseResult;

type Decision = (enrollment: Enrollment) => readonly EnrollmentEvent[];

const on =
  <C>(decide: (command: C, enrollment: Enrollment) => readonly EnrollmentEvent[]) =>
  (command: C): Decision =>
  (enrollment) =>
    decide(command, enrollment);

const decisions: Cases<EnrollmentCommand, Decision> = {
  ApplyForClass: on(applyForClass),
  ScreenApplicant: on(screenApplicant),
  SelectApplicant: on(selectApplicant),
  RejectApplication: on(rejectApplication),
  ConfirmEnrollment: on(confirmEnrollment),
  CancelEnrollment: on(cancelEnrollment),
  TransferEnrollment: on(transferEnrollment),
  RaiseAttendanceRisk: on(raiseAttendanceRisk),
  NoteTimes: on(noteTimes),
  NoteOffer: on(noteOffer),
  WithdrawFromClass: on(withdrawFromClass),
  DismissLearner: on(dismissLearner),
  RecognizeEarlyEmployment: on(recognizeEarlyEmployment),
  CompleteEnrollment: on(completeEnrollment),
  ReviseResult: on(reviseResult),
};

/** One person in one class run. */
export const enrollmentDecider: Decider<EnrollmentCommand, Enrollment, EnrollmentEvent> = {
  initialState,
  decide: (command, enrollment) => match(decisions, command)(enrollment),
  evolve,
};
