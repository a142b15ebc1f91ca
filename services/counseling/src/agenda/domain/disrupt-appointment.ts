import type { AppointmentDisrupted } from '@academy/contracts';
import type { Message } from '@academy/kernel';
import { keysOf, meetingOf, type Agenda } from './agenda.js';
import type { AgendaEvent } from './events.js';

export type DisruptAppointment = Message<
  'DisruptAppointment',
  Pick<AppointmentDisrupted['data'], 'appointmentId' | 'reasonCode'> & {
    /** Only while it is in this slot: it may have been moved meanwhile. */
    slotId?: string;
    at: string;
  }
>;

/** Notes that a meeting to come cannot take place as it was booked (S-6); nothing where it is known, over or no meeting of the person. */
export const disruptAppointment = (
  { data: { appointmentId, slotId, reasonCode, at } }: DisruptAppointment,
  { appointments }: Agenda,
): readonly AgendaEvent[] => {
  const found = appointments.find((one) => one.appointmentId === appointmentId);
  if (found?.status !== 'BOOKED' || found.disrupted || found.startsAt <= at) return [];

  if (slotId !== undefined && slotId !== found.slotId) return [];

  const data = { ...keysOf(found), ...meetingOf(found), reasonCode };
  return [{ type: 'AppointmentDisrupted', data }];
};
