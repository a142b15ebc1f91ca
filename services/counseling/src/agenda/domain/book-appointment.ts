import type { AppointmentBooked } from '@academy/contracts';
import type { Message } from '@academy/kernel';
import type { Agenda } from './agenda.js';
import type { AgendaEvent } from './events.js';
import { graceUntil, guardMeeting, type AppointmentPolicy } from './guard-meeting.js';

/** Case, campus and consultant come from the case, which was read in the same transaction. */
export type BookAppointment = Message<
  'BookAppointment',
  Omit<AppointmentBooked['data'], 'graceUntil'> & { policy: AppointmentPolicy; at: string }
>;

/** Books a meeting of a participant (COU-4, COU-5). Rejects what `guardMeeting` rejects. */
export const bookAppointment = (
  { data: { policy, at, ...meeting } }: BookAppointment,
  { appointments }: Agenda,
): readonly AgendaEvent[] => {
  if (appointments.some(({ appointmentId }) => appointmentId === meeting.appointmentId)) return [];
  guardMeeting(meeting, appointments, policy, at);

  const grace = { graceUntil: graceUntil(meeting.startsAt, policy.graceMinutes) };
  return [{ type: 'AppointmentBooked', data: { ...meeting, ...grace } }];
};
