import type { Message } from '@academy/kernel';
import { appointmentIn, keysOf, meetingOf, noShowsInARow, type Agenda } from './agenda.js';
import type { AgendaEvent } from './events.js';
import { minutesBetween } from './guard-meeting.js';

export type RecordNoShow = Message<'RecordNoShow', { appointmentId: string; at: string }>;

/** Notes that nobody came, once the grace time is over (COU-7, T-10); nothing where that is not so. Throws `NotYet` `AppointmentUnknown`. */
export const recordNoShow = (
  { data: { appointmentId, at } }: RecordNoShow,
  agenda: Agenda,
): readonly AgendaEvent[] => {
  const appointment = appointmentIn(agenda, appointmentId);
  const { status, startsAt, graceUntil } = appointment;
  if (status !== 'BOOKED' || at < graceUntil) return [];

  const data = {
    ...{ ...keysOf(appointment), ...meetingOf(appointment) },
    graceMinutes: minutesBetween(startsAt, graceUntil),
    consecutiveNoShows: noShowsInARow(agenda) + 1,
  };
  return [{ type: 'AppointmentNoShowRecorded', data }];
};
