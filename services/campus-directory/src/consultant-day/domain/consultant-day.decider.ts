import { match, type Cases, type Decider } from '@academy/kernel';
import { blockSlot, type BlockSlot } from './block-slot.js';
import { bookForAppointment, type BookForAppointment } from './book-for-appointment.js';
import { bookSlot, type BookSlot } from './book-slot.js';
import { evolve, initialState, type ConsultantDay } from './consultant-day.js';
import type { ConsultantDayEvent } from './events.js';
import { expireHold, type ExpireHold } from './expire-hold.js';
import { giveBackSlot, type GiveBackSlot } from './give-back-slot.js';
import { holdSlot, type HoldSlot } from './hold-slot.js';
import { publishSlots, type PublishSlots } from './publish-slots.js';
import { releaseSlot, type ReleaseSlot } from './release-slot.js';
import { withdrawSlot, type WithdrawSlot } from './withdraw-slot.js';

export type ConsultantDayCommand =
  | PublishSlots
  | HoldSlot
  | ExpireHold
  | BookSlot
  | BookForAppointment
  | ReleaseSlot
  | GiveBackSlot
  | BlockSlot
  | WithdrawSlot;

type Decision = (day: ConsultantDay) => readonly ConsultantDayEvent[];

const decisions: Cases<ConsultantDayCommand, Decision> = {
  PublishSlots: (command) => (day) => publishSlots(command, day),
  HoldSlot: (command) => (day) => holdSlot(command, day),
  ExpireHold: (command) => (day) => expireHold(command, day),
  BookSlot: (command) => (day) => bookSlot(command, day),
  BookForAppointment: (command) => (day) => bookForAppointment(command, day),
  ReleaseSlot: (command) => (day) => releaseSlot(command, day),
  GiveBackSlot: (command) => (day) => giveBackSlot(command, day),
  BlockSlot: (command) => (day) => blockSlot(command, day),
  WithdrawSlot: (command) => (day) => withdrawSlot(command, day),
};

/** The slots of one consultant on one day. */
export const consultantDayDecider: Decider<
  ConsultantDayCommand,
  ConsultantDay,
  ConsultantDayEvent
> = { initialState, decide: (command, day) => match(decisions, command)(day), evolve };
