import type { AppointmentCompleted } from '@academy/contracts';
import { Rejection, type Message } from '@academy/kernel';
import { appointmentIn, keysOf, meetingOf, type Agenda } from './agenda.js';
import type { AgendaEvent } from './events.js';

export type CompleteAppointment = Message<
  'CompleteAppointment',
  Pick<
    AppointmentCompleted['data'],
    'appointmentId' | 'startedAt' | 'endedAt' | 'outcomeCodes' | 'nextActions'
  >
>;

/** Notes that the meeting took place. Throws `NotYet` `AppointmentUnknown`; rejects `NotCheckedIn` and `AppointmentTimeInvalid`. */
export const completeAppointment = (
  { data }: CompleteAppointment,
  agenda: Agenda,
): readonly AgendaEvent[] => {
  const appointment = appointmentIn(agenda, data.appointmentId);
  if (appointment.status === 'COMPLETED') return [];
  if (appointment.status !== 'CHECKED_IN') throw new Rejection('NotCheckedIn');
  if (data.endedAt < data.startedAt) throw new Rejection('AppointmentTimeInvalid');

  const body = { ...keysOf(appointment), ...meetingOf(appointment), ...data };
  return [{ type: 'AppointmentCompleted', data: body }];
};
