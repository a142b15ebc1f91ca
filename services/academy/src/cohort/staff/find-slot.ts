import { addWorkingDays, civilDateOf, type CivilDate } from '@academy/kernel';
import type { Clients } from '../clients.js';
import type { Meeting } from '../steps/book-appointment.js';
import { offerSlot, type Purpose } from '../steps/offer-slot.js';
import type { OnTheWay } from '../steps/step.js';

interface Appointment extends Meeting {
  readonly status: string;
  readonly purpose: Purpose;
}

/** What could not have its slot, and by what name another one is found for it. */
interface Wanting {
  readonly appointmentId: string;
  readonly key: string;
  readonly today: CivilDate;
}

/**
 * Moves an appointment that could not have its slot to the next working day (CAM-6, S-6); one that is today, or was, is held by
 * arrangement. Throws `RequestRefused`.
 */
export const findSlot = async (
  clients: Clients,
  way: OnTheWay,
  { appointmentId, key, today }: Wanting,
): Promise<void> => {
  const campus = clients['campus-operator'];
  const { participantId } = way;
  const appointments = '/counseling/v1/appointments';
  const { body } = await campus.get<Appointment[]>(appointments, { participantId });
  const booked = body.find((one) => one.appointmentId === appointmentId);
  if (booked?.status !== 'BOOKED' || civilDateOf(booked.startsAt) <= today) return;
  const date = addWorkingDays(civilDateOf(booked.startsAt), 1);
  const slot = await offerSlot(clients, way, { purpose: booked.purpose, date, key, suits: 0 });
  await campus.post(`${appointments}/${appointmentId}/rescheduling`, `moving-${key}`, {
    ...slot,
    reasonCode: 'SLOT_TAKEN',
  });
};
