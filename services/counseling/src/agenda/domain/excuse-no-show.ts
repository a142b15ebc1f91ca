import type { NoShowExcused } from '@academy/contracts';
import { Rejection, type Message } from '@academy/kernel';
import { appointmentIn, keysOf, type Agenda } from './agenda.js';
import type { AgendaEvent } from './events.js';

export type ExcuseNoShow = Message<
  'ExcuseNoShow',
  Omit<NoShowExcused['data'], 'caseId' | 'participantId'>
>;

/** Lets a no-show not count against the person. Throws `NotYet` `AppointmentUnknown`; rejects `NoSuchNoShow`. */
export const excuseNoShow = ({ data }: ExcuseNoShow, agenda: Agenda): readonly AgendaEvent[] => {
  const appointment = appointmentIn(agenda, data.appointmentId);
  if (appointment.status === 'EXCUSED') return [];
  if (appointment.status !== 'NO_SHOW') throw new Rejection('NoSuchNoShow');

  return [{ type: 'NoShowExcused', data: { ...keysOf(appointment), ...data } }];
};
