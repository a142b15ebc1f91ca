import {
  AppointmentBooked,
  AppointmentCancelled,
  AppointmentCompleted,
  AppointmentRescheduled,
} from '@academy/contracts';
import { readModel, type EventMeta } from '@academy/event-store';
import type { Projection } from '@academy/kernel';
import { AppointmentTime } from './appointment-time.entity.js';

type AppointmentEvent =
  AppointmentBooked | AppointmentRescheduled | AppointmentCancelled | AppointmentCompleted;

const expect =
  ({
    data: { appointmentId, participantId, startsAt, endsAt },
  }: AppointmentBooked | AppointmentRescheduled) =>
  (): AppointmentTime => ({ appointmentId, participantId, startsAt, endsAt });
const over = () => () => null;

const appointmentTimeProjection: Projection<AppointmentEvent, AppointmentTime, EventMeta> = {
  name: 'appointment_time',
  kind: 'keyed',
  keyOf: ({ data }) => data.appointmentId,
  cases: {
    AppointmentBooked: expect,
    AppointmentRescheduled: expect,
    AppointmentCancelled: over,
    AppointmentCompleted: over,
  },
};

/** The times of people that counselling takes (TRN-5). */
export const appointmentTime = readModel<AppointmentEvent, AppointmentTime>({
  projection: appointmentTimeProjection,
  entity: AppointmentTime,
  uses: [AppointmentBooked, AppointmentRescheduled, AppointmentCancelled, AppointmentCompleted],
});
