import type { Message } from '@academy/kernel';
import {
  about,
  named,
  slotOf,
  type ConsultantDay,
  type Hold,
  type Slot,
} from './consultant-day.js';
import type { ConsultantDayEvent } from './events.js';
import { expiryOf, guardCap, guardFree } from './hold-slot.js';

export type BookSlot = Message<
  'BookSlot',
  {
    slotId: string;
    appointmentId: string;
    holdId?: string;
    participantId?: string;
    policy: { readonly version: string; readonly sessions: number };
    at: string;
  }
>;

/** The hold under which somebody comes: by its id, or as the person for whom it is still kept. */
const ownHold = (
  { status, hold }: Slot,
  {
    holdId,
    participantId,
    at,
  }: Readonly<Record<'holdId' | 'participantId', string | undefined>> & {
    readonly at: string;
  },
): Hold | null => {
  if (status !== 'OPEN' || hold === null) return null;
  if (holdId !== undefined) return hold.holdId === holdId ? hold : null;
  return hold.participantId === participantId && hold.expiresAt > at ? hold : null;
};

/**
 * Gives a slot to an appointment (CAM-4, CAM-8). Who has the hold books also when it ran out, as long as nobody else took the
 * slot. Rejects `SlotUnknown`, `SlotNotOffered`, `SlotHasBegun`, `SlotTaken`, `SlotHeldByAnother` and `ConsultantDayFull`.
 */
export const bookSlot = (
  { data: { slotId, policy, at, holdId, participantId, appointmentId } }: BookSlot,
  day: ConsultantDay,
): readonly ConsultantDayEvent[] => {
  const slot = slotOf(day, slotId);
  if (slot.booking?.appointmentId === appointmentId) return [];
  const own = ownHold(slot, { holdId, participantId, at });
  if (own === null) {
    guardFree(slot, at);
    guardCap(day, { slotId, sessions: policy.sessions, at });
  }
  const data = { ...named(slot), appointmentId, ...about(participantId ?? own?.participantId) };
  return [...(own === null ? expiryOf(slot) : []), { type: 'SlotBooked', data }];
};
