import { match, type Cases, type Decider } from '@academy/kernel';
import { acceptOffer, type AcceptOffer } from './accept-offer.js';
import { askForDecision, type AskForDecision } from './ask-for-decision.js';
import { askForResults, type AskForResults } from './ask-for-results.js';
import { cancelClassRun, type CancelClassRun } from './cancel-class-run.js';
import { changeCapacity, type ChangeCapacity } from './change-capacity.js';
import { evolve, initialState, type ClassRun } from './class-run.js';
import { closeApplications, type CloseApplications } from './close-applications.js';
import { closeWaitlist, type CloseWaitlist } from './close-waitlist.js';
import { confirmClassRun, type ConfirmClassRun } from './confirm-class-run.js';
import { confirmSeat, type ConfirmSeat } from './confirm-seat.js';
import { declineOffer, type DeclineOffer } from './decline-offer.js';
import type { ClassRunEvent } from './events.js';
import { expireHold, type ExpireHold } from './expire-hold.js';
import { finalizeResults, type FinalizeResults } from './finalize-results.js';
import { holdSeat, type HoldSeat } from './hold-seat.js';
import { keepSeat, type KeepSeat } from './keep-seat.js';
import { lapseOffer, type LapseOffer } from './lapse-offer.js';
import { noteDisruption, type NoteDisruption } from './note-disruption.js';
import { noteLostRoom, type NoteLostRoom } from './note-lost-room.js';
import { offerSeat, type OfferSeat } from './offer-seat.js';
import { openApplications, type OpenApplications } from './open-applications.js';
import { postponeClassRun, type PostponeClassRun } from './postpone-class-run.js';
import { promoteManually, type PromoteManually } from './promote-manually.js';
import { releaseSeat, type ReleaseSeat } from './release-seat.js';
import { replaceInstructor, type ReplaceInstructor } from './replace-instructor.js';
import { rescheduleSession, type RescheduleSession } from './reschedule-session.js';
import { scheduleClassRun, type ScheduleClassRun } from './schedule-class-run.js';
import {
  finishClassRun,
  startClassRun,
  type FinishClassRun,
  type StartClassRun,
} from './start-class-run.js';

export type ClassRunCommand =
  | ScheduleClassRun
  | ChangeCapacity
  | HoldSeat
  | OfferSeat
  | KeepSeat
  | ConfirmSeat
  | ReleaseSeat
  | ExpireHold
  | AcceptOffer
  | DeclineOffer
  | LapseOffer
  | PromoteManually
  | CloseWaitlist
  | OpenApplications
  | CloseApplications
  | AskForDecision
  | ConfirmClassRun
  | CancelClassRun
  | PostponeClassRun
  | RescheduleSession
  | NoteDisruption
  | NoteLostRoom
  | ReplaceInstructor
  | StartClassRun
  | FinishClassRun
  | AskForResults
  | FinalizeResults;

type Decision = (run: ClassRun) => readonly ClassRunEvent[];

const on =
  <C>(decide: (command: C, run: ClassRun) => readonly ClassRunEvent[]) =>
  (command: C): Decision =>
  (run) =>
    decide(command, run);

const decisions: Cases<ClassRunCommand, Decision> = {
  ScheduleClassRun: on(scheduleClassRun),
  ChangeCapacity: on(changeCapacity),
  HoldSeat: on(holdSeat),
  OfferSeat: on(offerSeat),
  KeepSeat: on(keepSeat),
  ConfirmSeat: on(confirmSeat),
  ReleaseSeat: on(releaseSeat),
  ExpireHold: on(expireHold),
  AcceptOffer: on(acceptOffer),
  DeclineOffer: on(declineOffer),
  LapseOffer: on(lapseOffer),
  PromoteManually: on(promoteManually),
  CloseWaitlist: on(closeWaitlist),
  OpenApplications: on(openApplications),
  CloseApplications: on(closeApplications),
  AskForDecision: on(askForDecision),
  ConfirmClassRun: on(confirmClassRun),
  CancelClassRun: on(cancelClassRun),
  PostponeClassRun: on(postponeClassRun),
  RescheduleSession: on(rescheduleSession),
  NoteDisruption: on(noteDisruption),
  NoteLostRoom: on(noteLostRoom),
  ReplaceInstructor: on(replaceInstructor),
  StartClassRun: on(startClassRun),
  FinishClassRun: on(finishClassRun),
  AskForResults: on(askForResults),
  FinalizeResults: on(finalizeResults),
};

/** Plan, seats and wait list of one class run. */
export const classRunDecider: Decider<ClassRunCommand, ClassRun, ClassRunEvent> = {
  initialState,
  decide: (command, run) => match(decisions, command)(run),
  evolve,
};
