import { Rejection, type Message } from '@academy/kernel';
import { scheduled, seatsLeft, type ClassRun } from './class-run.js';
import type { ClassRunEvent } from './events.js';

export interface SeatPolicy {
  readonly version: string;
  /** T-12: how long a seat is kept without a confirmation, in minutes. */
  readonly seatHoldMinutes: number;
}

export type HoldSeat = Message<
  'HoldSeat',
  { enrollmentId: string; holdId: string; policy: SeatPolicy; at: string }
>;

const MINUTE_MS = 60 * 1000;

/**
 * Keeps a seat for an enrolment for a while (TRN-3, T-12); who has one already keeps it. Rejects
 * `ClassRunNotScheduled` and `ClassRunFull`.
 */
export const holdSeat = (
  { data: { enrollmentId, holdId, policy, at } }: HoldSeat,
  classRun: ClassRun,
): readonly ClassRunEvent[] => {
  const run = scheduled(classRun);
  if (run.seats[enrollmentId] !== undefined) return [];
  const left = seatsLeft(run);
  if (left === 0) throw new Rejection('ClassRunFull', undefined, { capacity: run.capacity });

  const expiresAt = new Date(Date.parse(at) + policy.seatHoldMinutes * MINUTE_MS).toISOString();
  const { runId } = run;
  return [
    { type: 'SeatHeld', data: { runId, enrollmentId, holdId, expiresAt, seatsLeft: left - 1 } },
  ];
};
