import type { AppointmentRescheduled } from '@academy/contracts';
import { Rejection, type Message } from '@academy/kernel';
import { bookedIn, keysOf, type Agenda, type Meeting } from './agenda.js';
import type { AgendaEvent } from './events.js';
import { graceUntil, guardMeeting, type AppointmentPolicy } from './guard-meeting.js';

export type RescheduleAppointment = Message<
  'RescheduleAppointment',
  Pick<AppointmentRescheduled['data'], 'appointmentId' | 'requestedBy' | 'reasonCode'> & {
    /** Without a consultant the same one, whatever their caseload (COU-6). */
    to: Omit<Meeting, 'consultantId'> & { consultantId?: string };
    policy: AppointmentPolicy;
    at: string;
  }
>;

/**
 * Moves a meeting that is still to come, to the same consultant unless another one was asked for (COU-6). Throws `NotYet`
 * `AppointmentUnknown`; rejects `AppointmentOver`, `AppointmentStarted` and what `guardMeeting` rejects.
 */
export const rescheduleAppointment = (
  { data: { appointmentId, to, policy, at, requestedBy, reasonCode } }: RescheduleAppointment,
  agenda: Agenda,
): readonly AgendaEvent[] => {
  const from = bookedIn(agenda, appointmentId);
  const meeting = { consultantId: from.consultantId, ...to };
  const sameConsultant = meeting.consultantId === from.consultantId;
  if (sameConsultant && to.slotId === from.slotId && to.startsAt === from.startsAt) return [];
  if (from.startsAt <= at && requestedBy === 'PARTICIPANT')
    throw new Rejection('AppointmentStarted');
  const others = agenda.appointments.filter((one) => one.appointmentId !== appointmentId);
  guardMeeting(meeting, others, policy, at);

  const { consultantId, slotId: toSlotId, startsAt, endsAt } = meeting;
  const data = {
    ...keysOf(from),
    ...{ fromSlotId: from.slotId, fromStartsAt: from.startsAt, fromEndsAt: from.endsAt },
    ...{ fromConsultantId: from.consultantId, toSlotId, startsAt, endsAt, consultantId },
    ...{ graceUntil: graceUntil(startsAt, policy.graceMinutes) },
    ...{ requestedBy, reasonCode, sameConsultant },
  };
  return [{ type: 'AppointmentRescheduled', data }];
};
