import {
  AppointmentBooked,
  AppointmentCancelled,
  AppointmentCheckedIn,
  AppointmentCompleted,
  AppointmentDisrupted,
  AppointmentNoShowRecorded,
  AppointmentRescheduled,
  NoShowExcused,
} from '@academy/contracts';
import { readModel } from '@academy/event-store';
import type { Projection } from '@academy/kernel';
import type { AgendaEvent } from '../domain/events.js';
import { AppointmentCard } from './appointment-card.entity.js';

const change =
  (fields: Partial<AppointmentCard>) =>
  (card: AppointmentCard | undefined): AppointmentCard | null =>
    card ? { ...card, ...fields } : null;

export const appointmentCardProjection: Projection<AgendaEvent, AppointmentCard> = {
  name: 'appointment-card',
  kind: 'keyed',
  keyOf: ({ data }) => data.appointmentId,
  cases: {
    AppointmentBooked:
      ({ data: { graceUntil: _, ...data } }) =>
      () => ({ ...data, disrupted: false, status: 'BOOKED' }),
    AppointmentRescheduled: ({ data: { toSlotId: slotId, startsAt, endsAt, consultantId } }) =>
      change({ slotId, startsAt, endsAt, consultantId, disrupted: false }),
    AppointmentDisrupted: () => change({ disrupted: true }),
    AppointmentCancelled: () => change({ status: 'CANCELLED' }),
    AppointmentCheckedIn: () => change({ status: 'CHECKED_IN' }),
    AppointmentCompleted: () => change({ status: 'COMPLETED' }),
    AppointmentNoShowRecorded: () => change({ status: 'NO_SHOW' }),
    NoShowExcused: () => change({ status: 'EXCUSED' }),
  },
};

/** Appointments, for calendars. */
export const appointmentCard = readModel<AgendaEvent, AppointmentCard>({
  projection: appointmentCardProjection,
  entity: AppointmentCard,
  uses: [
    AppointmentBooked,
    AppointmentRescheduled,
    AppointmentCancelled,
    AppointmentDisrupted,
    AppointmentCheckedIn,
    AppointmentCompleted,
    AppointmentNoShowRecorded,
    NoShowExcused,
  ],
});
