import { match, type Cases, type Decider } from '@academy/kernel';
import { evolve, initialState, type Agenda } from './agenda.js';
import { bookAppointment, type BookAppointment } from './book-appointment.js';
import {
  cancelAppointment,
  cancelAppointments,
  type CancelAppointment,
  type CancelAppointments,
} from './cancel-appointment.js';
import { checkIn, type CheckIn } from './check-in.js';
import { completeAppointment, type CompleteAppointment } from './complete-appointment.js';
import { disruptAppointment, type DisruptAppointment } from './disrupt-appointment.js';
import type { AgendaEvent } from './events.js';
import { excuseNoShow, type ExcuseNoShow } from './excuse-no-show.js';
import { recordNoShow, type RecordNoShow } from './record-no-show.js';
import { rescheduleAppointment, type RescheduleAppointment } from './reschedule-appointment.js';

export type AgendaCommand =
  | BookAppointment
  | RescheduleAppointment
  | CancelAppointment
  | CancelAppointments
  | DisruptAppointment
  | CheckIn
  | CompleteAppointment
  | RecordNoShow
  | ExcuseNoShow;

type Decide = (agenda: Agenda) => readonly AgendaEvent[];

const decisions: Cases<AgendaCommand, Decide> = {
  BookAppointment: (command) => (agenda) => bookAppointment(command, agenda),
  RescheduleAppointment: (command) => (agenda) => rescheduleAppointment(command, agenda),
  CancelAppointment: (command) => (agenda) => cancelAppointment(command, agenda),
  CancelAppointments: (command) => (agenda) => cancelAppointments(command, agenda),
  DisruptAppointment: (command) => (agenda) => disruptAppointment(command, agenda),
  CheckIn: (command) => (agenda) => checkIn(command, agenda),
  CompleteAppointment: (command) => (agenda) => completeAppointment(command, agenda),
  RecordNoShow: (command) => (agenda) => recordNoShow(command, agenda),
  ExcuseNoShow: (command) => (agenda) => excuseNoShow(command, agenda),
};

/** The counselling meetings of one participant. */
export const agendaDecider: Decider<AgendaCommand, Agenda, AgendaEvent> = {
  initialState,
  decide: (command, agenda) => match(decisions, command)(agenda),
  evolve,
};
