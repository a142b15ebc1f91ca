import type { SlotsPublished } from '@academy/contracts';
import { Rejection } from '@academy/kernel';
import type { ConsultantDayEvent } from './events.js';

export interface Hold {
  readonly holdId: string;
  readonly expiresAt: string;
  readonly participantId: string | null;
}

interface Booking {
  readonly appointmentId: string;
  readonly participantId: string | null;
}

type Published = SlotsPublished['data']['slots'][number];

/** A time of one consultant for one appointment. A slot that is free is open and neither held nor booked. */
export interface Slot extends Readonly<Published> {
  readonly consultantId: string;
  readonly date: string;
  readonly campusId: string;
  readonly status: 'OPEN' | 'BLOCKED' | 'WITHDRAWN';
  readonly hold: Hold | null;
  readonly booking: Booking | null;
}

/** The slots of one consultant on one day, by id. */
export interface ConsultantDay {
  readonly slots: Readonly<Record<string, Slot>>;
}

export const initialState: ConsultantDay = { slots: {} };

const changing = (day: ConsultantDay, slotId: string, change: Partial<Slot>): ConsultantDay => {
  const slot = day.slots[slotId];
  return slot ? { slots: { ...day.slots, [slotId]: { ...slot, ...change } } } : day;
};

const publishing = ({ slots }: ConsultantDay, { data }: SlotsPublished): ConsultantDay => {
  const { consultantId, date, campusId } = data;
  const added = data.slots.map((slot): [string, Slot] => [
    slot.slotId,
    { ...slot, consultantId, date, campusId, status: 'OPEN', hold: null, booking: null },
  ]);
  return { slots: { ...slots, ...Object.fromEntries(added) } };
};

/** The day after an event; what happens to a slot comes after its publication. */
export const evolve = (day: ConsultantDay, event: ConsultantDayEvent): ConsultantDay => {
  if (event.type === 'SlotsPublished') return publishing(day, event);
  const { type, data } = event;
  switch (type) {
    case 'SlotHeld': {
      const { holdId, expiresAt, participantId = null } = data;
      return changing(day, data.slotId, { hold: { holdId, expiresAt, participantId } });
    }
    case 'SlotBooked': {
      const { appointmentId, participantId = null } = data;
      return changing(day, data.slotId, { hold: null, booking: { appointmentId, participantId } });
    }
    case 'SlotBookingRefused':
      return day;
    case 'SlotHoldExpired':
    case 'SlotReleased':
      return changing(day, data.slotId, { hold: null, booking: null });
    case 'SlotBlocked':
      return changing(day, data.slotId, { status: 'BLOCKED' });
    case 'SlotWithdrawn':
      return changing(day, data.slotId, { status: 'WITHDRAWN', hold: null, booking: null });
  }
};

/** The slot; rejects `SlotUnknown`. */
export const slotOf = ({ slots }: ConsultantDay, slotId: string): Slot => {
  const slot = slots[slotId];
  if (!slot) throw new Rejection('SlotUnknown');
  return slot;
};

/** Whether a slot is nobody's at a moment (CAM-4): a hold that ran out keeps nobody away, even before anyone noticed. */
export const isFreeAt = (
  { status, hold, booking }: Pick<Slot, 'status' | 'hold' | 'booking'>,
  at: string,
): boolean => status === 'OPEN' && booking === null && (hold === null || hold.expiresAt <= at);

/** Sessions of a day besides a slot that are booked or kept for somebody at a moment (CAM-8). */
export const sessionsBeside = ({ slots }: ConsultantDay, slotId: string, at: string): number =>
  Object.values(slots).filter(
    (slot) => slot.slotId !== slotId && slot.status === 'OPEN' && !isFreeAt(slot, at),
  ).length;

/** How an event names its slot. */
export const named = ({ slotId, consultantId, date, campusId }: Slot) => ({
  ...{ slotId, consultantId, date, campusId },
});

/** The participant of an event about a slot, where one is known. */
export const about = (participantId: string | null | undefined) =>
  participantId === null || participantId === undefined ? {} : { participantId };
