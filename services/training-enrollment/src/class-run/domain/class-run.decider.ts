import { match, type Cases, type Decider } from '@academy/kernel';
import { acceptOffer, type AcceptOffer } from './accept-offer.js';
import { changeCapacity, type ChangeCapacity } from './change-capacity.js';
import { evolve, initialState, type ClassRun } from './class-run.js';
import { closeWaitlist, type CloseWaitlist } from './close-waitlist.js';
import { confirmSeat, type ConfirmSeat } from './confirm-seat.js';
import { declineOffer, type DeclineOffer } from './decline-offer.js';
import type { ClassRunEvent } from './events.js';
import { expireHold, type ExpireHold } from './expire-hold.js';
import { holdSeat, type HoldSeat } from './hold-seat.js';
import { keepSeat, type KeepSeat } from './keep-seat.js';
import { lapseOffer, type LapseOffer } from './lapse-offer.js';
import { promoteManually, type PromoteManually } from './promote-manually.js';
import { releaseSeat, type ReleaseSeat } from './release-seat.js';
import { scheduleClassRun, type ScheduleClassRun } from './schedule-class-run.js';

export type ClassRunCommand =
  | ScheduleClassRun
  | ChangeCapacity
  | HoldSeat
  | KeepSeat
  | ConfirmSeat
  | ReleaseSeat
  | ExpireHold
  | AcceptOffer
  | DeclineOffer
  | LapseOffer
  | PromoteManually
  | CloseWaitlist;

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
  KeepSeat: on(keepSeat),
  ConfirmSeat: on(confirmSeat),
  ReleaseSeat: on(releaseSeat),
  ExpireHold: on(expireHold),
  AcceptOffer: on(acceptOffer),
  DeclineOffer: on(declineOffer),
  LapseOffer: on(lapseOffer),
  PromoteManually: on(promoteManually),
  CloseWaitlist: on(closeWaitlist),
};

/** Plan, seats and wait list of one class run. */
export const classRunDecider: Decider<ClassRunCommand, ClassRun, ClassRunEvent> = {
  initialState,
  decide: (command, run) => match(decisions, command)(run),
  evolve,
};
