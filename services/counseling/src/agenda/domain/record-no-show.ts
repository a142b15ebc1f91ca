import type { Message } from '@academy/kernel';
import {
  appointmentIn,
  keysOf,
  meetingOf,
  noShowsInARow,
  type Agenda,
  type Appointment,
} from './agenda.js';
import type { AgendaEvent } from './events.js';
import { minutesBetween } from './guard-meeting.js';

export type RecordNoShow = Message<'RecordNoShow', { appointmentId: string; at: string }>;

/** What the academy could not keep is off, and never counts against the person (COU-8). */
const withoutReplacement = (appointment: Appointment): AgendaEvent => {
  const data = {
    ...{ ...keysOf(appointment), ...meetingOf(appointment), cancelledBy: 'SYSTEM' as const },
    ...{ reasonCode: 'NO_REPLACEMENT', noticeHours: 0, late: false },
  };
  return { type: 'AppointmentCancelled', data };
};

/**
 * Notes that nobody came, once the grace time is over (COU-7, T-10), or that the academy found no other time for the meeting (S-6);
 * nothing where that is not so. Throws `NotYet` `AppointmentUnknown`.
 */
export const recordNoShow = (
  { data: { appointmentId, at } }: RecordNoShow,
  agenda: Agenda,
): readonly AgendaEvent[] => {
  const appointment = appointmentIn(agenda, appointmentId);
  const { status, startsAt, graceUntil } = appointment;
  if (status !== 'BOOKED' || at < graceUntil) return [];
  if (appointment.disrupted) return [withoutReplacement(appointment)];

  const data = {
    ...{ ...keysOf(appointment), ...meetingOf(appointment) },
    graceMinutes: minutesBetween(startsAt, graceUntil),
    consecutiveNoShows: noShowsInARow(agenda) + 1,
  };
  return [{ type: 'AppointmentNoShowRecorded', data }];
};
