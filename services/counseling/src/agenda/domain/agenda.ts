import { NotYet, Rejection } from '@academy/kernel';
import type { AgendaEvent } from './events.js';

/** When a meeting is, with whom, and in which slot. */
export interface Meeting {
  readonly consultantId: string;
  readonly slotId: string;
  readonly startsAt: string;
  readonly endsAt: string;
}

export interface Appointment extends Meeting {
  readonly appointmentId: string;
  readonly caseId: string;
  readonly participantId: string;
  /** T-10: from then on, not to have come is a no-show. */
  readonly graceUntil: string;
  /** Whether it cannot take place as it was booked (S-6). */
  readonly disrupted: boolean;
  readonly status: 'BOOKED' | 'CHECKED_IN' | 'COMPLETED' | 'CANCELLED' | 'NO_SHOW' | 'EXCUSED';
}

/** All appointments of one participant, so that what holds between them is decided in one place (COU-4, COU-5). */
export interface Agenda {
  readonly appointments: readonly Appointment[];
}

export const initialState: Agenda = { appointments: [] };

const changeOf = (event: AgendaEvent): Partial<Appointment> => {
  switch (event.type) {
    case 'AppointmentBooked':
      return {};
    case 'AppointmentRescheduled': {
      const { toSlotId: slotId, startsAt, endsAt, consultantId, graceUntil } = event.data;
      return { slotId, startsAt, endsAt, consultantId, graceUntil, disrupted: false };
    }
    case 'AppointmentDisrupted':
      return { disrupted: true };
    case 'AppointmentCancelled':
      return { status: 'CANCELLED' };
    case 'AppointmentCheckedIn':
      return { status: 'CHECKED_IN' };
    case 'AppointmentCompleted':
      return { status: 'COMPLETED' };
    case 'AppointmentNoShowRecorded':
      return { status: 'NO_SHOW' };
    case 'NoShowExcused':
      return { status: 'EXCUSED' };
  }
};

/** The agenda after an event. */
export const evolve = ({ appointments }: Agenda, event: AgendaEvent): Agenda => {
  if (event.type === 'AppointmentBooked') {
    const { campusId: _, mode: __, purpose: ___, ...booked } = event.data;
    return { appointments: [...appointments, { ...booked, disrupted: false, status: 'BOOKED' }] };
  }
  const { appointmentId } = event.data;
  return {
    appointments: appointments.map((one) =>
      one.appointmentId === appointmentId ? { ...one, ...changeOf(event) } : one,
    ),
  };
};

/** The keys that every event of an appointment has. */
export const keysOf = ({ appointmentId, caseId, participantId }: Appointment) => ({
  appointmentId,
  caseId,
  participantId,
});

export const meetingOf = ({ consultantId, slotId, startsAt, endsAt }: Appointment): Meeting => ({
  consultantId,
  slotId,
  startsAt,
  endsAt,
});

/** The appointment. Throws `NotYet` `AppointmentUnknown`. */
export const appointmentIn = ({ appointments }: Agenda, appointmentId: string): Appointment => {
  const found = appointments.find((one) => one.appointmentId === appointmentId);
  if (found === undefined) throw new NotYet('AppointmentUnknown');
  return found;
};

/** The appointment, which is still to come. Throws `NotYet` `AppointmentUnknown`; rejects `AppointmentOver`. */
export const bookedIn = (agenda: Agenda, appointmentId: string): Appointment => {
  const found = appointmentIn(agenda, appointmentId);
  if (found.status !== 'BOOKED') throw new Rejection('AppointmentOver');
  return found;
};

/** No-shows in a row up to the latest meeting that has been settled; what was cancelled or excused says nothing. */
export const noShowsInARow = ({ appointments }: Agenda): number => {
  const settled = appointments
    .filter(({ status }) => ['CHECKED_IN', 'COMPLETED', 'NO_SHOW'].includes(status))
    .sort((left, right) => left.startsAt.localeCompare(right.startsAt));
  const lastMet = settled.findLastIndex(({ status }) => status !== 'NO_SHOW');
  return settled.length - 1 - lastMet;
};
