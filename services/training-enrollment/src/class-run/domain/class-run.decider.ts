import type { Decider } from '@academy/kernel';
import { evolve, initialState, type ClassRun } from './class-run.js';
import { confirmSeat, type ConfirmSeat } from './confirm-seat.js';
import type { ClassRunEvent } from './events.js';
import { expireHold, type ExpireHold } from './expire-hold.js';
import { holdSeat, type HoldSeat } from './hold-seat.js';
import { releaseSeat, type ReleaseSeat } from './release-seat.js';
import { scheduleClassRun, type ScheduleClassRun } from './schedule-class-run.js';

export type ClassRunCommand = ScheduleClassRun | HoldSeat | ConfirmSeat | ReleaseSeat | ExpireHold;

const decide = (command: ClassRunCommand, run: ClassRun): readonly ClassRunEvent[] => {
  switch (command.type) {
    case 'ScheduleClassRun':
      return scheduleClassRun(command, run);
    case 'HoldSeat':
      return holdSeat(command, run);
    case 'ConfirmSeat':
      return confirmSeat(command, run);
    case 'ReleaseSeat':
      return releaseSeat(command, run);
    case 'ExpireHold':
      return expireHold(command, run);
  }
};

/** Plan and seats of one class run. */
export const classRunDecider: Decider<ClassRunCommand, ClassRun, ClassRunEvent> = {
  initialState,
  decide,
  evolve,
};
