import type { AppointmentCancelled } from '@academy/contracts';
import { Rejection, type Message } from '@academy/kernel';
import {
  appointmentIn,
  bookedIn,
  keysOf,
  meetingOf,
  type Agenda,
  type Appointment,
} from './agenda.js';
import type { AgendaEvent } from './events.js';
import { minutesBetween } from './guard-meeting.js';

interface CancellationPolicy {
  readonly version: string;
  /** T-10: with less notice than that, a participant's cancellation is late. */
  readonly lateCancelHours: number;
}

type Body = Pick<AppointmentCancelled['data'], 'cancelledBy' | 'reasonCode'> & {
  policy: CancellationPolicy;
  at: string;
};
export type CancelAppointment = Message<'CancelAppointment', Body & { appointmentId: string }>;
/** Whatever the participant has before them is off: they took their consent back. */
export type CancelAppointments = Message<'CancelAppointments', Body>;

const cancelled = (
  appointment: Appointment,
  { cancelledBy, reasonCode, policy, at }: Body,
): AgendaEvent => {
  const minutes = Math.max(0, minutesBetween(at, appointment.startsAt));
  const late = cancelledBy === 'PARTICIPANT' && minutes < policy.lateCancelHours * 60;
  const data = {
    ...{ ...keysOf(appointment), ...meetingOf(appointment) },
    ...{ cancelledBy, reasonCode, noticeHours: Math.floor(minutes / 60), late },
  };
  return { type: 'AppointmentCancelled', data };
};

/**
 * Cancels a meeting that is still to come; only the participant's own short notice is late (COU-8). Throws `NotYet`
 * `AppointmentUnknown`; rejects `AppointmentOver`, and `AppointmentStarted` for the participant.
 */
export const cancelAppointment = (
  { data }: CancelAppointment,
  agenda: Agenda,
): readonly AgendaEvent[] => {
  const { appointmentId, cancelledBy, at } = data;
  if (appointmentIn(agenda, appointmentId).status === 'CANCELLED') return [];
  const appointment = bookedIn(agenda, appointmentId);
  if (appointment.startsAt <= at && cancelledBy === 'PARTICIPANT')
    throw new Rejection('AppointmentStarted');

  return [cancelled(appointment, data)];
};

/** Cancels every meeting that is still to come. */
export const cancelAppointments = (
  { data }: CancelAppointments,
  { appointments }: Agenda,
): readonly AgendaEvent[] =>
  appointments.filter(({ status }) => status === 'BOOKED').map((one) => cancelled(one, data));
