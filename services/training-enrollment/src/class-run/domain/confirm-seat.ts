import { Rejection, type Message } from '@academy/kernel';
import { scheduled, seatsLeft, type ClassRun } from './class-run.js';
import type { ClassRunEvent } from './events.js';

export type ConfirmSeat = Message<'ConfirmSeat', { enrollmentId: string; at: string }>;

/** Turns a held seat into the seat of an enrolment. Rejects `ClassRunNotScheduled`, `SeatNotHeld` and `SeatHoldExpired`. */
export const confirmSeat = (
  { data: { enrollmentId, at } }: ConfirmSeat,
  classRun: ClassRun,
): readonly ClassRunEvent[] => {
  const run = scheduled(classRun);
  const seat = run.seats[enrollmentId];
  if (seat === undefined) throw new Rejection('SeatNotHeld');
  if (seat.status === 'confirmed') return [];
  if (seat.expiresAt <= at) throw new Rejection('SeatHoldExpired');

  const { runId } = run;
  return [{ type: 'SeatConfirmed', data: { runId, enrollmentId, seatsLeft: seatsLeft(run) } }];
};
