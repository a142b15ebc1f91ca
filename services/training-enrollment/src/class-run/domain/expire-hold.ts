import type { Message } from '@academy/kernel';
import { scheduled, type ClassRun } from './class-run.js';
import type { ClassRunEvent } from './events.js';
import { releaseSeat } from './release-seat.js';

export type ExpireHold = Message<'ExpireHold', { enrollmentId: string; at: string }>;

/** Releases a seat whose hold ran out (T-12); one confirmed meanwhile stays. Rejects `ClassRunNotScheduled`. */
export const expireHold = (
  { data: { enrollmentId, at } }: ExpireHold,
  classRun: ClassRun,
): readonly ClassRunEvent[] => {
  const seat = scheduled(classRun).seats[enrollmentId];
  if (seat?.status !== 'held' || seat.expiresAt > at) return [];

  const data = { enrollmentId, reasonCode: 'HOLD_EXPIRED', at };
  return releaseSeat({ type: 'ReleaseSeat', data }, classRun);
};
