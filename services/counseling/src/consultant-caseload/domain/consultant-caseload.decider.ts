import type { Decider } from '@academy/kernel';
import { evolve, initialState, type ConsultantCaseload } from './consultant-caseload.js';
import type { ConsultantCaseloadEvent } from './events.js';
import { reserveCaseloadSlot, type ReserveCaseloadSlot } from './reserve-caseload-slot.js';

export type ConsultantCaseloadCommand = ReserveCaseloadSlot;

/** How much one consultant has taken on. */
export const consultantCaseloadDecider: Decider<
  ConsultantCaseloadCommand,
  ConsultantCaseload,
  ConsultantCaseloadEvent
> = { initialState, decide: reserveCaseloadSlot, evolve };
