import type { Decider } from '@academy/kernel';
import { changeCaseloadCap, type ChangeCaseloadCap } from './change-caseload-cap.js';
import { evolve, initialState, type ConsultantCaseload } from './consultant-caseload.js';
import type { ConsultantCaseloadEvent } from './events.js';
import { releaseCaseloadSlot, type ReleaseCaseloadSlot } from './release-caseload-slot.js';
import { reserveCaseloadSlot, type ReserveCaseloadSlot } from './reserve-caseload-slot.js';

export type ConsultantCaseloadCommand =
  ReserveCaseloadSlot | ReleaseCaseloadSlot | ChangeCaseloadCap;

const decide = (
  command: ConsultantCaseloadCommand,
  caseload: ConsultantCaseload,
): readonly ConsultantCaseloadEvent[] => {
  switch (command.type) {
    case 'ReserveCaseloadSlot':
      return reserveCaseloadSlot(command, caseload);
    case 'ReleaseCaseloadSlot':
      return releaseCaseloadSlot(command, caseload);
    case 'ChangeCaseloadCap':
      return changeCaseloadCap(command, caseload);
  }
};

/** How much one consultant has taken on. */
export const consultantCaseloadDecider: Decider<
  ConsultantCaseloadCommand,
  ConsultantCaseload,
  ConsultantCaseloadEvent
> = { initialState, decide, evolve };
