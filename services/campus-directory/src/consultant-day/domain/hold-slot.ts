import { Rejection, type Message } from '@academy/kernel';
import {
  about,
  isFreeAt,
  named,
  sessionsBeside,
  slotOf,
  type ConsultantDay,
  type Slot,
} from './consultant-day.js';
import type { ConsultantDayEvent } from './events.js';

interface HoldPolicy {
  readonly version: string;
  readonly holdMinutes: number;
  /** Sessions of a consultant on one day at most. */
  readonly sessions: number;
}

export type HoldSlot = Message<
  'HoldSlot',
  {
    slotId: string;
    holdId: string;
    byService: string;
    participantId?: string;
    policy: HoldPolicy;
    at: string;
  }
>;

const MINUTE_MS = 60_000;

/** Refuses a slot that nobody can take any more: `SlotNotOffered`, `SlotHasBegun`, `SlotTaken`, `SlotHeldByAnother`. */
export const guardFree = (slot: Slot, at: string): void => {
  if (slot.status !== 'OPEN') throw new Rejection('SlotNotOffered');
  if (slot.startsAt <= at) throw new Rejection('SlotHasBegun');
  if (slot.booking !== null) throw new Rejection('SlotTaken');
  if (!isFreeAt(slot, at)) throw new Rejection('SlotHeldByAnother');
};

/** Refuses one session more than a consultant has on a day (CAM-8): `ConsultantDayFull`. */
export const guardCap = (
  day: ConsultantDay,
  { slotId, sessions, at }: { slotId: string; sessions: number; at: string },
): void => {
  if (sessionsBeside(day, slotId, at) >= sessions)
    throw new Rejection('ConsultantDayFull', undefined, { sessions });
};

/** What is told of a hold that ran out. */
export const expiryOf = (slot: Slot): readonly ConsultantDayEvent[] => {
  if (slot.hold === null) return [];
  const { holdId, participantId } = slot.hold;
  return [{ type: 'SlotHoldExpired', data: { ...named(slot), holdId, ...about(participantId) } }];
};

/**
 * Keeps a free slot for a while (CAM-4, CAM-8); the same hold twice is one. Rejects `SlotUnknown`, `SlotNotOffered`,
 * `SlotHasBegun`, `SlotTaken`, `SlotHeldByAnother` and `ConsultantDayFull`.
 */
export const holdSlot = (
  { data: { slotId, policy, at, ...hold } }: HoldSlot,
  day: ConsultantDay,
): readonly ConsultantDayEvent[] => {
  const slot = slotOf(day, slotId);
  if (slot.hold?.holdId === hold.holdId) return [];
  guardFree(slot, at);
  guardCap(day, { slotId, sessions: policy.sessions, at });

  const expiresAt = new Date(Date.parse(at) + policy.holdMinutes * MINUTE_MS).toISOString();
  const data = { ...named(slot), ...hold, expiresAt, policyVersion: policy.version };
  return [...expiryOf(slot), { type: 'SlotHeld', data }];
};
