import type { AppointmentCheckedIn } from '@academy/contracts';
import { civilDateOf, Rejection, type Message } from '@academy/kernel';
import { appointmentIn, keysOf, type Agenda } from './agenda.js';
import type { AgendaEvent } from './events.js';

/** `at` is when the person came, which may be recorded later. */
export type CheckIn = Message<
  'CheckIn',
  Pick<AppointmentCheckedIn['data'], 'appointmentId' | 'at' | 'method'>
>;

/**
 * Notes that the person came. Within the time of the meeting it takes a no-show back (COU-7). Throws `NotYet`
 * `AppointmentUnknown`; rejects `AppointmentOver` and `NotTheDayOfTheAppointment`.
 */
export const checkIn = ({ data }: CheckIn, agenda: Agenda): readonly AgendaEvent[] => {
  const appointment = appointmentIn(agenda, data.appointmentId);
  const { status, startsAt, endsAt } = appointment;
  if (status === 'CHECKED_IN') return [];
  if (status !== 'BOOKED' && status !== 'NO_SHOW') throw new Rejection('AppointmentOver');
  if (civilDateOf(data.at) !== civilDateOf(startsAt))
    throw new Rejection('NotTheDayOfTheAppointment');
  if (data.at >= endsAt) throw new Rejection('AppointmentOver');

  return [{ type: 'AppointmentCheckedIn', data: { ...keysOf(appointment), ...data } }];
};
