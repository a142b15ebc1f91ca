import { Rejection, type Message } from '@academy/kernel';
import { bookSlot } from './book-slot.js';
import type { ConsultantDay } from './consultant-day.js';
import type { ConsultantDayEvent } from './events.js';

export type BookForAppointment = Message<
  'BookForAppointment',
  {
    appointmentId: string;
    participantId: string;
    slotId: string;
    consultantId: string;
    date: string;
    campusId: string;
    startsAt: string;
    policy: { readonly version: string; readonly sessions: number };
    at: string;
  }
>;

/** The code of a refusal as an event writes it: `SlotHeldByAnother` is `SLOT_HELD_BY_ANOTHER`. */
export const refusalCode = (code: string): string =>
  code.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();

/** The code of a refusal, where there is one: here it is an answer, and no error, that the slot cannot be had. */
const refusalOf = (decide: () => readonly ConsultantDayEvent[]) => {
  try {
    return decide();
  } catch (error) {
    if (error instanceof Rejection) return error;
    throw error;
  }
};

/**
 * Gives an appointment that was made elsewhere the slot that it names, or says that it cannot have it, so that nobody is left with
 * two or none (CAM-4, CAM-6, CAM-8). A consultant without slots on the day meets people by arrangement: there is nothing to book.
 */
export const bookForAppointment = (
  { data: { startsAt, ...asked } }: BookForAppointment,
  day: ConsultantDay,
): readonly ConsultantDayEvent[] => {
  const { policy, at, ...of } = asked;
  if (Object.keys(day.slots).length === 0) return [];
  const { slotId, appointmentId, participantId } = of;
  const data = { slotId, appointmentId, participantId, policy, at };
  const booked = refusalOf(() => bookSlot({ type: 'BookSlot', data }, day));
  if (!(booked instanceof Rejection)) return booked;

  const reasonCode = refusalCode(booked.code);
  return [{ type: 'SlotBookingRefused', data: { ...of, startsAt, reasonCode } }];
};
